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
 * Lines of a letter that are a table without its lines: cells parted by tabs, or "2022/23: 34" one below the other. A
 * line alone is none.
 *
 * @param first the first of the lines, by its place in the list
 * @param end the place behind the last
 */
record AlignedLines(int first, int end, DocumentTable table) {
    private static final Pattern TABS = Pattern.compile("\\t+");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:[•·▪*-]\\s+)?(\\S.{0,78}?)\\s*(?:[:=]|\\s[-–—]\\s)\\s*" + "([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})");

    /** The first such lines from a place on, or those behind the last line where there are none. */
    static AlignedLines next(List<Line> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            for (boolean tabs : new boolean[] {true, false}) {
                int end = i;
                while (end < lines.size() && cells(lines.get(end), tabs).size() > 1) {
                    end++;
                }
                if (end > i + 1) {
                    return new AlignedLines(i, end, table(lines.subList(i, end), tabs));
                }
            }
        }
        return new AlignedLines(lines.size(), lines.size(), new DocumentTable());
    }

    private static DocumentTable table(List<Line> lines, boolean tabs) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (Line line : lines) {
            table.nextRow();
            for (String cell : cells(line, tabs)) {
                table.add(1, 1, MarkedText.plain(cell.strip()), line.paragraph().style());
            }
        }
        return table;
    }

    private static List<String> cells(Line line, boolean tabs) {
        MarkedText text = line.paragraph().text();
        if (!text.mark().isEmpty() || !text.struck().isEmpty()) {
            return List.of();
        }
        if (tabs) {
            return Arrays.asList(TABS.split(text.text().strip(), -1));
        }
        Matcher labelled = LABELLED.matcher(text.text().strip());
        return labelled.matches() ? new ArrayList<>(List.of(labelled.group(1), labelled.group(2))) : List.of();
    }
}
