package org.foireturns.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextReaderTest {
    private static final String WELSH = "Blwyddyn,Tŷ\r\n2019,3\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws Exception {
        String text = "Offences, recorded in Kent\nGender|Age|Total\nFemale|12-15|1,234\nMale|0-11|\"5|6\"\n";

        assertThat(cells(text.replace("|", delimiter).replace("1,234", "\"1,234\"")))
                .contains("A2=Gender", "B2=Age", "C2=Total", "C3=1,234", "C4=5" + delimiter + "6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsEveryLineEndAndKeepsRowNumbers(String end) throws Exception {
        String text = String.join(end, "Gender,Total", "", "\"two", "lines\",3", ",", "Male,4", "");

        assertThat(cells(text))
                .containsExactly("A1=Gender", "B1=Total", "A3=two" + end + "lines", "B3=3", "A5=Male", "B5=4");
    }

    @Test
    void passesOverTheEndMarkOfOldPrograms() throws Exception {
        assertThat(cells("a,b\r\n\u001A")).containsExactly("A1=a", "B1=b");
    }

    @Test
    void keepsRowsOfDifferentLengthsWhole() throws Exception {
        assertThat(cells("a,b\nc\nd,e,f,g\nh,i\n"))
                .containsExactly("A1=a", "B1=b", "A2=c", "A3=d", "B3=e", "C3=f", "D3=g", "A4=h", "B4=i");
    }

    @Test
    void obeysAStatedDelimiterWithoutCountingItsLine() throws Exception {
        assertThat(cells("sep=;\r\na,b;c\r\nd,e\r\n")).containsExactly("A1=a,b", "B1=c", "A2=d,e");
    }

    @ParameterizedTest
    @CsvSource({
        "12,        NUMBER",
        "-3.5,      NUMBER",
        "0,         NUMBER",
        "007,       TEXT",
        "'1,234',   TEXT",
        "12%,       TEXT",
        "1E5,       TEXT",
        "12-15,     TEXT",
        "2017-04-01,TEXT",
        "' 12',     TEXT",
    })
    void takesOnlyPlainNumbersForNumbers(String field, String kind) throws Exception {
        Workbook book = read(("\"" + field + "\",x").getBytes(StandardCharsets.UTF_8));

        assertThat(book.grids().get(0).cells().get(0).kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ''",
        "UTF-8, '\uFEFF', ''",
        "UTF-16LE, '\uFEFF', ''",
        "UTF-16BE, '\uFEFF', ''",
        "UTF-16LE, '', UTF_16",
        "UTF-16BE, '', UTF_16"
    })
    void findsTheEncoding(String charset, String mark, String remark) throws Exception {
        Workbook book = read((mark + WELSH).getBytes(Charset.forName(charset)));

        assertThat(cells(book)).containsExactly("A1=Blwyddyn", "B1=Tŷ", "A2=2019", "B2=3");
        assertThat(book.remarks()).hasToString(remark.isEmpty() ? "[]" : "[" + remark + "]");
    }

    @Test
    void takesTheRestForWindows1252AndSaysSo() throws Exception {
        Workbook book = read("Force,“Total” £\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(cells(book)).containsExactly("A1=Force", "B1=“Total” £");
        assertThat(book.remarks()).containsExactly(Remark.WINDOWS_1252);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(refusal(new byte[] {'a', 0, 0, 'b', ',', 1, 2})).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {'a', (byte) 0x81, 'b'})).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9}))
                .isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        String rows = "a,1\nb,2\nc,3\n";

        for (String text : List.of(
                rows + "\"d,4\n" + rows,
                rows + "\"d,4\n" + rows + "\"e\",5\n",
                rows + "\"d,4\n" + rows + "e,f,5\"\n",
                "one\n\"two\nthree\n")) {
            assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).as(text).isEqualTo(Reason.UNCLOSED_QUOTE);
        }
    }

    @Test
    void refusesAFieldThatNoSpreadsheetHolds() {
        assertThat(refusal(("a," + "x".repeat(32_768)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    private List<String> cells(String text) throws UnreadableFile, IOException {
        return cells(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> cells(Workbook book) {
        return book.grids().get(0).cells().stream()
                .map(cell -> cell.address() + "=" + cell.text())
                .toList();
    }

    private Workbook read(byte[] bytes) throws UnreadableFile, IOException {
        Path file = Files.write(folder.resolve("text.bin"), bytes);
        return Readers.forFormat(FileFormat.CSV).read(file, "any.csv");
    }

    private Reason refusal(byte[] bytes) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(bytes));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
