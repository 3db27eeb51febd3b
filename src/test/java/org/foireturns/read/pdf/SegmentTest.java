package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {
    private static String wide(List<Glyph> letters) {
        return Segment.lines(letters).stream()
                .map(line -> said(line.segments()))
                .collect(Collectors.joining(" / "));
    }

    private static String said(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Total number;Total number;Total number
            Total  12;Total 12;Total|12
            Total    12;Total|12;Total|12
            Total    12  4;Total|12 4;Total|12|4
            • Kik    4;Kik|4;Kik|4
            • ▪ Kik;Kik;Kik
            •;•;•
            38 <5;38|<5;38|<5
            a <5;a <5;a <5
            """)
    void gapsPartWordsAndColumns(String typed, String wide, String narrow) {
        Segment.PageLine line = Segment.lines(Typed.page(typed)).get(0);
        assertThat(said(line.segments())).isEqualTo(wide);
        assertThat(said(line.narrow())).isEqualTo(narrow);
    }

    @Test
    void lettersOfOneHeightAreOneLineInWhateverOrderTheyAreDrawn() {
        List<Glyph> letters = new ArrayList<>(Typed.page("Age    12\nSex    3"));
        java.util.Collections.reverse(letters);
        assertThat(wide(letters)).isEqualTo("Age|12 / Sex|3");
        assertThat(wide(Typed.page("Age\n  12", 4))).isEqualTo("Age12");
        assertThat(wide(Typed.page("Age\n    12", 5))).isEqualTo("Age / 12");
    }

    @Test
    void lettersDrawnTwiceAreOne() {
        List<Glyph> once = Typed.page("Total");
        List<Glyph> twice = Stream.concat(once.stream(), once.stream()).toList();
        assertThat(wide(twice)).isEqualTo("Total");
        assertThat(wide(Typed.page("oo"))).isEqualTo("oo");
    }

    @Test
    void anEdgeOfACellPartsWordsThatTouch() {
        PageArea left = new PageArea(0, 0, 6, 20);
        PageArea right = new PageArea(6, 0, 60, 20);
        List<Glyph> letters = List.of(
                Typed.glyph(0, 0, "3", 0, 14, left, false),
                Typed.glyph(1, 0, "8", 3, 14, left, false),
                Typed.glyph(2, 2, "1", 6, 14, right, false));
        assertThat(wide(letters)).isEqualTo("38|1");
        Segment.PageLine line = Segment.lines(letters).get(0);
        assertThat(line.cut()).isTrue();
        assertThat(line.segments()).extracting(Segment::cut).containsExactly(true, false);
        assertThat(line.segments().get(0).first()).isEqualTo(3);
        assertThat(line.place()).isEqualTo(new PageArea(0, 7, 9, 14));
    }

    @Test
    void aLineIsBoldWhereAllOfItIs() {
        List<Glyph> bold = Typed.bold(Typed.page("Total    12"));
        Segment.PageLine whole = Segment.lines(bold).get(0);
        assertThat(whole.bold()).isTrue();
        List<Glyph> mixed = new ArrayList<>(bold);
        mixed.set(6, Typed.page("Total    12").get(6));
        Segment.PageLine line = Segment.lines(mixed).get(0);
        assertThat(line.bold()).isFalse();
        assertThat(line.segments()).extracting(Segment::bold).containsExactly(true, false);
        assertThat(line.text()).isEqualTo("Total 12");
    }

    @Test
    void blanksThatAreDrawnAreNoLetters() {
        List<Glyph> letters = new ArrayList<>(Typed.page("Total"));
        letters.add(Typed.glyph(5, 5, " ", 40, 14, Typed.EVERYWHERE, false));
        assertThat(wide(letters)).isEqualTo("Total");
    }
}
