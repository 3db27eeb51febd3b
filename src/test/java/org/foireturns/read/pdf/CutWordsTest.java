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
    void aSheetThatIsCutOverPagesIsNotRead() throws Exception {
        byte[] bytes = new PdfFile()
                .text(580, 60, "Sexual communication")
                .page()
                .text(-32, 60, "Sexual communication")
                .bytes();

        assertThatThrownBy(() -> Drawn.of(folder, FileFormat.PDF, bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.CUT_OVER_PAGES));
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
