package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets.Line;

/**
 * Lines of a letter that are a table without its lines: cells parted by tabs or by wide gaps, or a label and its number
 * one pair below the other: "2022/23: 34", "Snapchat ..... 52", "Snapchat (52)", "Snapchat 52". A line alone is none.
 *
 * @param first the first of the lines, by its place in the list
 * @param end the place behind the last
 */
record AlignedLines(int first, int end, DocumentTable table) {
    private static final String NUMBER = "([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})";
    private static final Pattern TABS = Pattern.compile("\\t+");
    private static final Pattern GAPS = Pattern.compile("(?:\\s*\\t\\s*| {2,})+");
    private static final Pattern LABELLED = Pattern.compile("(?:[•·▪*-]\\s+)?(\\S.{0,78}?)\\s*(?:[:=]|\\s[-–—]\\s)\\s*"
            + NUMBER + "|(?:[•·▪*-]\\s+)?(\\S.{0,78}?)\\s*[._…·]{4,}\\s*" + NUMBER
            + "|(?:[•·▪*-]\\s+)?(\\S[^()]{0,78}?)\\s*\\(" + NUMBER + "\\)");
    /** A label that has no number itself and a number behind it. */
    private static final Pattern BARE =
            Pattern.compile("(?:[•·▪*-]\\s+)?(\\p{L}[^0-9:;,.?!]{0,40}?)\\s+([<>≤]?\\s?[0-9][0-9,]*|\\*)");

    private static final Pattern COUNT = Pattern.compile(NUMBER);
    /** Fewer lines of bare labels and numbers are an address: "PO Box 77". */
    private static final int FEWEST_BARE = 3;

    /** How the cells of a line are parted. */
    private enum Parting {
        TABS(2),
        GAPS(2),
        LABELLED(2),
        BARE(FEWEST_BARE);

        private final int fewest;

        Parting(int fewest) {
            this.fewest = fewest;
        }
    }

    /** The first such lines from a place on, or those behind the last line where there are none. */
    static AlignedLines next(List<Line> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            for (Parting parting : Parting.values()) {
                int end = i;
                while (end < lines.size() && cells(lines.get(end), parting).size() > 1) {
                    end++;
                }
                if (end >= i + parting.fewest && (parting != Parting.GAPS || counts(lines.subList(i, end)))) {
                    return new AlignedLines(i, end, table(lines.subList(i, end), parting));
                }
            }
        }
        return new AlignedLines(lines.size(), lines.size(), new DocumentTable());
    }

    /** Whether most lines end in a number: two spaces may also stand between two sentences. */
    private static boolean counts(List<Line> lines) {
        long ending = lines.stream()
                .filter(line -> {
                    List<String> cells = cells(line, Parting.GAPS);
                    return COUNT.matcher(cells.get(cells.size() - 1)).matches();
                })
                .count();
        return 2 * ending >= lines.size();
    }

    private static DocumentTable table(List<Line> lines, Parting parting) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (Line line : lines) {
            table.nextRow();
            for (String cell : cells(line, parting)) {
                table.add(1, 1, MarkedText.plain(cell.strip()), line.paragraph().style());
            }
        }
        return table;
    }

    private static List<String> cells(Line line, Parting parting) {
        MarkedText text = line.paragraph().text();
        if (!text.mark().isEmpty() || !text.struck().isEmpty()) {
            return List.of();
        }
        String words = text.text().strip();
        return switch (parting) {
            case TABS -> Arrays.asList(TABS.split(words, -1));
            case GAPS -> Arrays.asList(GAPS.split(words, -1));
            case LABELLED -> groups(LABELLED.matcher(words));
            case BARE -> groups(BARE.matcher(words));
        };
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; matcher.matches() && i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                groups.add(matcher.group(i));
            }
        }
        return groups;
    }
}
