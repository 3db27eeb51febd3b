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
    /** A line with columns that stands nearer than so many letter heights to the next line is a row of a table. */
    private static final float APART = 1.8f;
    /** Where the next line has as many columns, rows may be farther apart. */
    private static final float ROWS_APART = 3.2f;

    private static final Pattern NUMBER = Pattern.compile("[<>]?\\s?[0-9][0-9,]*|[*–—-]{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Set<String> heads;
    private final Set<String> feet;
    private final Set<String> said = new HashSet<>();
    private final List<String> below = new ArrayList<>();

    private PageEdges(Set<String> heads, Set<String> feet) {
        this.heads = heads;
        this.feet = feet;
    }

    /** The edges that some pages share; letters in tables are not among those of the pages. */
    static PageEdges of(List<List<Glyph>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> feet = new HashMap<>();
        for (List<Glyph> page : pages) {
            List<Segment.PageLine> lines = Segment.lines(page);
            Set<String> head = new HashSet<>();
            Set<String> foot = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                if (head(lines, i)) {
                    head.add(masked(lines.get(i)));
                }
                if (foot(lines, i)) {
                    foot.add(masked(lines.get(i)));
                }
            }
            head.forEach(text -> heads.merge(text, 1, Integer::sum));
            foot.forEach(text -> feet.merge(text, 1, Integer::sum));
        }
        return new PageEdges(repeated(heads), repeated(feet));
    }

    private static boolean head(List<Segment.PageLine> lines, int at) {
        return at < LINES && !inTable(lines, at);
    }

    private static boolean foot(List<Segment.PageLine> lines, int at) {
        return at >= lines.size() - LINES && !inTable(lines, at);
    }

    /** Whether a line is a row of a table, or the heads over one. */
    private static boolean inTable(List<Segment.PageLine> lines, int at) {
        return row(lines, at) || (adjoin(lines, at, at + 1) && row(lines, at + 1));
    }

    private static boolean row(List<Segment.PageLine> lines, int at) {
        return lines.get(at).segments().stream()
                        .skip(1)
                        .anyMatch(each -> NUMBER.matcher(each.text()).matches())
                && (adjoin(lines, at - 1, at) || adjoin(lines, at, at + 1));
    }

    /** Whether two lines stand as near to each other as the rows of a table do. */
    private static boolean adjoin(List<Segment.PageLine> lines, int upper, int lower) {
        if (upper < 0 || lower >= lines.size()) {
            return false;
        }
        Segment.PageLine one = lines.get(upper);
        Segment.PageLine other = lines.get(lower);
        boolean alike = one.segments().size() == other.segments().size();
        float apart = other.place().bottom() - one.place().bottom();
        return Math.min(one.segments().size(), other.segments().size()) > 1
                && apart < (alike ? ROWS_APART : APART) * other.size();
    }

    private static Set<String> repeated(Map<String, Integer> times) {
        Set<String> repeated = new HashSet<>(times.keySet());
        repeated.removeIf(text -> times.getOrDefault(text, 0) < 2);
        return repeated;
    }

    /** All digits are one: the number of the page differs. */
    private static String masked(Segment.PageLine line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }

    /**
     * The letters of a page without its edges; a head that was not said yet goes on, a foot when all pages are read.
     */
    List<Glyph> without(List<Glyph> page, DocumentSink into) throws UnreadableFile {
        List<Segment.PageLine> lines = Segment.lines(page);
        List<PageArea> gone = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Segment.PageLine line = lines.get(i);
            String text = masked(line);
            boolean head = head(lines, i) && heads.contains(text);
            boolean foot = foot(lines, i) && feet.contains(text);
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
