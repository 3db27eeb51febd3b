package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Paragraph;

/** What stands at the head or foot of several pages, such as an address or the number of the page. It is said once. */
final class PageEdges {
    private static final int LINES = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Set<String> heads;
    private final Set<String> feet;
    private final Set<String> said = new HashSet<>();
    private final List<String> below = new ArrayList<>();

    private PageEdges(Set<String> heads, Set<String> feet) {
        this.heads = heads;
        this.feet = feet;
    }

    /** The edges that some pages share. */
    static PageEdges of(List<List<Glyph>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> feet = new HashMap<>();
        for (List<Glyph> page : pages) {
            List<Segment.Line> lines = Segment.lines(page);
            lines.subList(0, Math.min(LINES, lines.size())).forEach(line -> heads.merge(masked(line), 1, Integer::sum));
            lines.subList(Math.max(0, lines.size() - LINES), lines.size())
                    .forEach(line -> feet.merge(masked(line), 1, Integer::sum));
        }
        return new PageEdges(repeated(heads), repeated(feet));
    }

    private static Set<String> repeated(Map<String, Integer> times) {
        Set<String> repeated = new HashSet<>(times.keySet());
        repeated.removeIf(text -> times.getOrDefault(text, 0) < 2);
        return repeated;
    }

    /** All digits are one: the number of the page differs. */
    private static String masked(Segment.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }

    /**
     * The letters of a page without its edges; a head that was not said yet goes on, a foot when all pages are read.
     */
    List<Glyph> without(List<Glyph> page, DocumentSink into) throws UnreadableFile {
        List<Segment.Line> lines = Segment.lines(page);
        List<Area> gone = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Segment.Line line = lines.get(i);
            String text = masked(line);
            boolean head = i < LINES && heads.contains(text);
            boolean foot = i >= lines.size() - LINES && feet.contains(text);
            if (head || foot) {
                gone.add(line.place());
                if (said.add(text)) {
                    if (head) {
                        into.paragraph(paragraph(line.text()));
                    } else {
                        below.add(line.text());
                    }
                }
            }
        }
        return gone.isEmpty()
                ? page
                : page.stream()
                        .filter(glyph -> gone.stream().noneMatch(area -> area.holdsMiddleOf(glyph.place())))
                        .toList();
    }

    /** Says the feet of the pages. */
    void end(DocumentSink into) throws UnreadableFile {
        for (String foot : below) {
            into.paragraph(paragraph(foot));
        }
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(MarkedText.plain(text), org.foireturns.model.Style.PLAIN, false);
    }
}
