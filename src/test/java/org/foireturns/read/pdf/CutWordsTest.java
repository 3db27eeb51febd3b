package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutWordsTest {
    @TempDir
    Path folder;

    private List<String> seen(PdfFile file) throws Exception {
        return Drawn.seen(folder, FileFormat.PDF, file.bytes());
    }

    @Test
    void wordsThatTheNextPageGoesOnWithAreShown() throws Exception {
        PdfFile file = new PdfFile().text(580, 60, "Sexual communication").page();

        assertThat(seen(file.text(-32, 60, "Sexual communication"))).isEmpty();
    }

    @Test
    void pagesSideBySideAreOneSheet() throws Exception {
        byte[] bytes = new PdfFile()
                .text(60, 60, "Age")
                .text(560, 60, "Sexual communication")
                .text(60, 80, "12-15")
                .page()
                .text(-52, 60, "Sexual communication")
                .text(40, 80, "7")
                .bytes();

        assertThat(Drawn.of(folder, FileFormat.PDF, bytes))
                .containsExactly("Table 1 (A1:B2): A1 Age, B1 Sexual communication, A2 12-15, B2 7");
    }

    @Test
    void pagesOfWhichItIsNotClearHowTheyLieAreNotRead() throws Exception {
        byte[] bytes = new PdfFile()
                .text(580, 60, "Sexual communication")
                .page()
                .text(60, 60, "other")
                .page()
                .text(-32, 60, "Sexual communication")
                .bytes();

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.CUT_OVER_PAGES));
    }

    @Test
    void theEdgeOfACellPartsWordsThatTouch() throws Exception {
        byte[] bytes = new PdfFile()
                .clipped(59, 40, 53, "Not stated", 60, 60)
                .text(113, 60, "Total")
                .clipped(59, 70, 53, "12", 60, 80)
                .text(113, 80, "7")
                .bytes();

        assertThat(Drawn.of(folder, FileFormat.PDF, bytes))
                .containsExactly("Table 1 (A1:B2): A1 Not stated, B1 Total, A2 12, B2 7");
    }

    @Test
    void aTableWhoseWordsAreCutOffIsNotRead() throws Exception {
        byte[] bytes = new PdfFile()
                .clipped(59, 40, 53, "Number of female victims", 60, 60)
                .text(113, 60, "Total")
                .clipped(59, 70, 53, "12", 60, 80)
                .text(113, 80, "7")
                .bytes();

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.CUT_WORDS));
        assertThat(Drawn.seen(folder, FileFormat.PDF, bytes)).isEmpty();
    }

    @Test
    void cellsThatBeginBelowEachOtherArePartedByNarrowGaps() throws Exception {
        PdfFile file = new PdfFile().text(60, 60, "Age").text(140, 60, "Number").text(200, 60, "Other");
        for (int i = 1; i < 5; i++) {
            file.text(60, 60 + 20 * i, "1" + i).text(185, 60 + 20 * i, "38").text(200, 60 + 20 * i, "12-15");
        }

        assertThat(Drawn.of(folder, FileFormat.PDF, file.bytes()).get(0))
                .contains("B2 38, C2 12-15", "B5 38, C5 12-15");
    }

    @Test
    void wordsThatAreCutOffWholeAreHidden() throws Exception {
        assertThat(seen(new PdfFile().clipped(60, 40, 45, "Not recorded", 200, 60)))
                .containsExactly("hidden text");
    }

    @Test
    void wordsThatNoPageGoesOnWithAreHidden() throws Exception {
        assertThat(seen(new PdfFile()
                        .text(580, 60, "Sexual communication")
                        .page()
                        .text(60, 60, "other")))
                .containsExactly("hidden text");
    }

    @Test
    void wordsOfWhichEachPageShowsTheSamePartAreHidden() throws Exception {
        PdfFile file = new PdfFile().text(580, 60, "Sexual communication").page();

        assertThat(seen(file.text(580, 60, "Sexual communication"))).containsExactly("hidden text");
    }
}
