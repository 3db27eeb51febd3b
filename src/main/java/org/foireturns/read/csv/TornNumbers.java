package org.foireturns.read.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * Numbers with commas for thousands in a text whose columns are parted by commas too: {@code 2023/24,1,234,10} below
 * {@code Year,Female,Male}. They are put together where exactly one way gives the row as many fields as the rows above
 * it that hold no such numbers. Rows are given from the top.
 */
final class TornNumbers {
    private static final Pattern FIRST = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern FURTHER = Pattern.compile("[0-9]{3}");
    private static final int SEVERAL = 2;

    private final boolean may;
    private int width;
    private boolean torn;

    /** @param delimiter that parts the columns */
    TornNumbers(char delimiter) {
        this.may = delimiter == ',';
    }

    /** Whether numbers of some row so far were torn apart. */
    boolean torn() {
        return torn;
    }

    /**
     * The next row with its numbers whole.
     *
     * @throws UnreadableFile when they can be put together in several ways
     */
    List<String> whole(List<String> row) throws UnreadableFile {
        if (!may) {
            return row;
        }
        if (row.stream().allMatch(String::isBlank)) {
            width = 0;
        } else if (!mayBeTorn(row)) {
            width = Math.max(width, row.size());
        }
        List<String> joined = width > 1 && row.size() > width ? joined(row, width) : row;
        torn |= joined.size() < row.size();
        return joined;
    }

    private static boolean mayBeTorn(List<String> row) {
        for (int i = 0; i + 1 < row.size(); i++) {
            if (end(row, i) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest number that begins there ends: behind that field when none does. */
    private static int end(List<String> row, int first) {
        int end = first + 1;
        if (FIRST.matcher(row.get(first)).matches()) {
            while (end < row.size() && FURTHER.matcher(row.get(end)).matches()) {
                end++;
            }
        }
        return end;
    }

    /** The row with as many fields as asked; the same row when no way leads there. */
    private static List<String> joined(List<String> row, int width) throws UnreadableFile {
        int[][] ways = ways(row, width);
        if (ways[0][width] == 0) {
            return row;
        }
        if (ways[0][width] > 1) {
            throw new UnreadableFile(Reason.TORN_NUMBERS);
        }
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < row.size()) {
            int next = at + 1;
            while (ways[next][width - fields.size() - 1] == 0) {
                next++;
            }
            fields.add(String.join(",", row.subList(at, next)));
            at = next;
        }
        return fields;
    }

    /** In how many ways the fields from one on make so many: none, one or several. */
    private static int[][] ways(List<String> row, int width) {
        int[][] ways = new int[row.size() + 1][width + 1];
        ways[row.size()][0] = 1;
        for (int at = row.size() - 1; at >= 0; at--) {
            for (int end = at + 1; end <= end(row, at); end++) {
                for (int fields = 1; fields <= width; fields++) {
                    ways[at][fields] = Math.min(SEVERAL, ways[at][fields] + ways[end][fields - 1]);
                }
            }
        }
        return ways;
    }
}
