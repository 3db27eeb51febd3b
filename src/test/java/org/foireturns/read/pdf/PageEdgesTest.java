package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;
import org.junit.jupiter.api.Test;

class PageEdgesTest {
    private final List<String> said = new ArrayList<>();
    private final DocumentSink sink = new DocumentSink() {
        @Override
        public void paragraph(Paragraph paragraph) {
            said.add(paragraph.text().text());
        }

        @Override
        public void table(DocumentTable table) {
            throw new IllegalStateException("edges are no tables");
        }
    };

    /** What is left of each page, its lines parted by strokes, without the edges. */
    private List<String> left(String... pages) throws Exception {
        List<List<Glyph>> typed = Stream.of(pages).map(Typed::page).toList();
        PageEdges edges = PageEdges.of(typed);
        List<String> left = new ArrayList<>();
        for (List<Glyph> page : typed) {
            left.add(Segment.lines(edges.without(page, sink)).stream()
                    .map(Segment.PageLine::text)
                    .collect(Collectors.joining("/")));
        }
        edges.end(sink);
        return left;
    }

    @Test
    void headsAndFeetOfSeveralPagesAreSaidOnce() throws Exception {
        assertThat(left("Kent Police\nOne\nTwo\nThree\nPage 1 of 2", "Kent Police\nFour\nFive\nSix\nPage 2 of 2"))
                .containsExactly("One/Two/Three", "Four/Five/Six");
        assertThat(said).containsExactly("Kent Police", "Page 1 of 2");
    }

    @Test
    void whatStandsOnOnePageAloneOrInTheMiddleStays() throws Exception {
        assertThat(left("Kent Police\nOne\nTwo\nThree\nFour", "Essex Police\nOne\nTwo\nThree\nFive"))
                .containsExactly("Kent Police/Four", "Essex Police/Five");
        said.clear();
        assertThat(left("a\nb\nc\nSame\nd\ne\nf", "g\nh\ni\nSame\nj\nk\nl"))
                .containsExactly("a/b/c/Same/d/e/f", "g/h/i/Same/j/k/l");
        assertThat(said).isEmpty();
    }

    @Test
    void rowsOfATableAndTheHeadsOverThemAreNoEdges() throws Exception {
        String page = "Age       Female\n12        33\n13        4";
        assertThat(left(page, page)).containsExactly("Age Female/12 33/13 4", "Age Female/12 33/13 4");
        assertThat(said).isEmpty();
    }

    @Test
    void aLineWithANumberThatStandsAloneIsAnEdge() throws Exception {
        assertThat(left("One\n\n\nOfficial       12", "Two\n\n\nOfficial       13"))
                .containsExactly("One", "Two");
        assertThat(said).containsExactly("Official 12");
    }
}
