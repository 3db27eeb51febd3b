package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.foireturns.read.Pieces;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class XlsxTextsTest {
    @TempDir
    Path folder;

    private static MarkedText text(String inside) throws Exception {
        return XlsxTexts.text(Pieces.xml("<si>" + inside + "</si>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <t>Kent</t>                                                             | Kent
            <r><t>Under </t></r><r><t>18</t></r>                                    | Under 18
            <t>Kent</t><rPh><t>reading aid</t></rPh>                                | Kent
            <r><t>Kent</t><other><t>not this</t></other></r>                        | Kent
            <t>a_x0041_b</t>                                                        | aAb
            <t>a_x005F_x0041_b</t>                                                  | a_x0041_b
            <t>a_x41_b</t>                                                          | a_x41_b
            <t>cost_x0024_1</t>                                                     | cost$1
            """)
    void theRunsOfATextAreJoined(String inside, String said) throws Exception {
        assertThat(text(inside).text()).isEqualTo(said);
    }

    @Test
    void raisedLettersAreAMarkAndCrossedOnesAreGone() throws Exception {
        MarkedText marked = text("<r><t>Under 18</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>3</t></r>"
                + "<r><rPr><strike/></rPr><t>old</t></r>");
        assertThat(marked.text()).isEqualTo("Under 18");
        assertThat(marked.mark()).isEqualTo("3");
        assertThat(marked.struck()).isEqualTo("old");
        assertThat(text("<r><rPr><vertAlign val='subscript'/><strike val='0'/></rPr><t>2</t></r>")
                        .text())
                .isEqualTo("2");
    }

    @Test
    void aPieceWithLettersOfItsOwnIsNotCrossedOutWithItsCell() throws Exception {
        MarkedText marked =
                text("<r><t>12</t></r><r><rPr><b/></rPr><t> 13</t></r>").inStruckCell();
        assertThat(marked.text()).isEqualTo("13");
        assertThat(marked.struck()).isEqualTo("12");
    }

    private String at(String number, @Nullable String part) throws Exception {
        Path file =
                ZippedFile.xlsxRows("").texts("<t>Kent</t>", "<t>Surrey</t>").write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            return XlsxTexts.read(zip, part, Limits.USUAL).at(number).text();
        }
    }

    private Reason refusal(String number, @Nullable String part) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> at(number, part));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }

    @Test
    void aCellNamesATextByItsNumber() throws Exception {
        String part = "xl/sharedStrings.xml";
        assertThat(at("0", part)).isEqualTo("Kent");
        assertThat(at("1", part)).isEqualTo("Surrey");
        assertThat(refusal("2", part)).isEqualTo(Reason.TEXT_MISSING);
        assertThat(refusal("-1", part)).isEqualTo(Reason.TEXT_MISSING);
        assertThat(refusal("x", part)).isEqualTo(Reason.TEXT_MISSING);
        assertThat(refusal("0", null)).isEqualTo(Reason.TEXT_MISSING);
        assertThat(refusal("0", "xl/gone.xml")).isEqualTo(Reason.TEXTS_MISSING);
    }
}
