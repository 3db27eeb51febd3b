package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Paragraph;

/** The paragraphs and tables of one page, from top to bottom. */
final class PageBlocks {
    private static final float FULL_LINE = 0.75f;
    private static final float SAME_PARAGRAPH = 1.6f;

    private final List<Glyph> outside;
    private final List<Glyph> within;
    private final List<RuledTable> tables;
    private boolean aligned;
    private boolean cut;

    /**
     * A page.
     *
     * @param outside the letters outside of its tables
     * @param within those in them
     */
    PageBlocks(List<Glyph> outside, List<Glyph> within, List<RuledTable> tables) {
        this.outside = outside;
        this.within = within;
        this.tables = tables.stream()
                .sorted(Comparator.comparingDouble(table -> table.place().top()))
                .toList();
    }

    /** Whether a table was told by nothing but how its words stand. */
    boolean aligned() {
        return aligned;
    }

    /** Whether words in a table are cut off at the edges of their cells. */
    boolean cut() {
        return cut;
    }

    /** Hands them on. */
    void into(DocumentSink sink) throws UnreadableFile {
        List<Segment.PageLine> lines = Segment.lines(outside);
        cut = Segment.lines(within).stream().anyMatch(Segment.PageLine::cut);
        int from = 0;
        for (RuledTable table : tables) {
            int to = from;
            while (to < lines.size()
                    && lines.get(to).place().bottom() <= table.place().bottom()) {
                to++;
            }
            text(lines.subList(from, to), sink);
            sink.table(table.read(within));
            from = to;
        }
        text(lines.subList(from, lines.size()), sink);
    }

    private void text(List<Segment.PageLine> lines, DocumentSink sink) throws UnreadableFile {
        int from = 0;
        while (from < lines.size()) {
            AlignedTable table = AlignedTable.next(lines, from);
            paragraphs(lines.subList(from, table.first()), sink);
            if (table.end() > table.first()) {
                aligned = true;
                cut |= lines.subList(table.first(), table.end()).stream().anyMatch(Segment.PageLine::cut);
                sink.table(table.table());
            }
            from = table.end();
        }
    }

    /** A line that is full goes on in the next one. */
    private static void paragraphs(List<Segment.PageLine> lines, DocumentSink sink) throws UnreadableFile {
        float right = (float)
                lines.stream().mapToDouble(line -> line.place().right()).max().orElse(0);
        List<Segment.PageLine> open = new ArrayList<>();
        for (Segment.PageLine line : lines) {
            Segment.PageLine before = open.isEmpty() ? null : open.get(open.size() - 1);
            boolean goesOn = before != null
                    && before.place().right() > FULL_LINE * right
                    && line.place().bottom() - before.place().bottom() < SAME_PARAGRAPH * line.size()
                    && line.bold() == before.bold();
            if (!goesOn) {
                paragraph(open, sink);
                open.clear();
            }
            open.add(line);
        }
        paragraph(open, sink);
    }

    private static void paragraph(List<Segment.PageLine> lines, DocumentSink sink) throws UnreadableFile {
        if (!lines.isEmpty()) {
            String text =
                    String.join(" ", lines.stream().map(Segment.PageLine::text).toList());
            boolean bold = Stream.of(lines.get(0)).allMatch(Segment.PageLine::bold);
            sink.paragraph(new Paragraph(MarkedText.plain(text), new Style("General", bold, false, false, 0), false));
        }
    }
}
