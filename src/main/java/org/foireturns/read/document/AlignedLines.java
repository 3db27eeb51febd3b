package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.document.DocumentSheets.Line;

/**
 * Lines of a letter that are a table without its lines: cells parted by tabs, or "2022/23: 34" one below the other.
 * Only neighbours that look alike are parted into cells.
 */
final class AlignedLines {
    private static final Pattern TABS = Pattern.compile("\\t+");
    private static final Pattern LABELLED =
            Pattern.compile("(?:[•·▪*-]\\s+)?(\\S.{0,78}?)\\s*(?:[:=]|\\s[-–—]\\s)\\s*([<>≤]?\\s?[0-9][0-9,]*|[*–—-]{1,2})");

    private AlignedLines() {}

    /** The cells of each line; one cell for a line of words. */
    static List<List<MarkedText>> of(List<Line> lines) {
        List<List<MarkedText>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> tabbed = tabbed(line);
            List<String> labelled = labelled(line);
            if (tabbed.size() > 1 && (alike(lines, i, -1, true) || alike(lines, i, 1, true))) {
                rows.add(cells(tabbed));
            } else if (!labelled.isEmpty() && (alike(lines, i, -1, false) || alike(lines, i, 1, false))) {
                rows.add(cells(labelled));
            } else {
                rows.add(List.of(line.paragraph().text()));
            }
        }
        return rows;
    }

    private static List<MarkedText> cells(List<String> texts) {
        return texts.stream().map(text -> MarkedText.plain(text.strip())).toList();
    }

    private static boolean alike(List<Line> lines, int at, int step, boolean tabs) {
        int other = at + step;
        boolean neighbours = other >= 0
                && other < lines.size()
                && lines.get(other).number() == lines.get(at).number() + step;
        return neighbours
                && (tabs
                        ? tabbed(lines.get(other)).size() > 1
                        : !labelled(lines.get(other)).isEmpty());
    }

    private static List<String> tabbed(Line line) {
        return whole(line.paragraph().text())
                ? Arrays.asList(TABS.split(line.paragraph().text().text().strip(), -1))
                : List.of();
    }

    private static List<String> labelled(Line line) {
        Matcher labelled = LABELLED.matcher(line.paragraph().text().text().strip());
        return whole(line.paragraph().text()) && labelled.matches()
                ? List.of(labelled.group(1), labelled.group(2))
                : List.of();
    }

    /** Whether nothing in a text is raised or crossed out. */
    private static boolean whole(MarkedText text) {
        return text.mark().isEmpty() && text.struck().isEmpty();
    }
}
