package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;

class PageBlocksTest {
    private static List<String> drawn(PageBlocks blocks) throws Exception {
        DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
        blocks.into(sheets);
        return Drawn.of(sheets.workbook());
    }

    private static PageBlocks text(List<Glyph> letters) {
        return new PageBlocks(letters, List.of(), List.of());
    }

    @Test
    void fullLinesGoOnInTheNext() throws Exception {
        assertThat(drawn(text(Typed.page("""
                We searched all records that are held
                for the two years.
                Nothing else is held by us.

                Yours faithfully
                """))))
                .containsExactly("Letter: A1 We searched all records that are held for the two years.,"
                        + " A2 Nothing else is held by us., A3 Yours faithfully");
    }

    @Test
    void aBoldLineIsNoPartOfPlainOnes() throws Exception {
        List<Glyph> letters = new ArrayList<>(Typed.bold(Typed.page("Offences of the whole of the year")));
        letters.addAll(Typed.page("\nWe searched all records that are"));
        assertThat(drawn(text(letters)))
                .containsExactly("Letter: A1 Offences of the whole of the year, A2 We searched all records that are");
    }

    @Test
    void wordsBelowEachOtherAreATable() throws Exception {
        PageBlocks blocks = text(Typed.page("""
                Dear applicant

                Age         Female
                12          33
                13          4

                Yours faithfully
                """));
        assertThat(drawn(blocks))
                .containsExactly("Table 1 (A2:B4): A1 Dear applicant, A2 Age, B2 Female, A3 12, B3 33, A4 13, B4 4,"
                        + " A6 Yours faithfully");
        assertThat(blocks.aligned()).isTrue();
        assertThat(blocks.cut()).isFalse();
    }

    @Test
    void aTableOfLinesStandsBetweenWhatIsAboveAndBelow() throws Exception {
        List<PageArea> lines = List.of(
                new PageArea(0, 30, 60, 30.4f),
                new PageArea(0, 44, 60, 44.4f),
                new PageArea(0, 58, 60, 58.4f),
                new PageArea(0, 30, 0.4f, 58),
                new PageArea(30, 30, 30.4f, 58),
                new PageArea(60, 30, 60.4f, 58));
        List<Glyph> within = Typed.page("\n\n Kik         12\n Yubo        3");
        List<Glyph> outside = Typed.page("By platform\n\n\n\n\nThat is all.");
        PageBlocks blocks = new PageBlocks(outside, within, RuledTable.of(lines, List.of()));
        assertThat(drawn(blocks))
                .containsExactly("Table 1 (A2:B3): A1 By platform, A2 Kik, B2 12, A3 Yubo, B3 3, A5 That is all.");
        assertThat(blocks.aligned()).isFalse();
    }
}
