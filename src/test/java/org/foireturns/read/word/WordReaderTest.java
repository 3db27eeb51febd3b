package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.read.word.WordFile.p;
import static org.foireturns.read.word.WordFile.tc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.document.LetterOf;
import org.foireturns.read.screen.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsParagraphsAndTables() throws Exception {
        WordFile file =
                new WordFile(p("Reply") + p("By year:") + WordFile.table("Year | Total", "2023/24 | 34") + p("End"));

        assertThat(drawn(file))
                .containsExactly(
                        "Letter: A1 Reply",
                        "Table 1 (A2:B3): A1 By year:, A2 Year, B2 Total, A3 2023/24, B3 34, A5 End");
    }

    @Test
    void readsMergedCellsAndRowsThatStartLater() throws Exception {
        Workbook book = read(new WordFile("<w:tbl><w:tr>" + tc("<w:vMerge w:val='restart'/>", "Sex")
                + tc("<w:gridSpan w:val='2'/>", "Year") + "</w:tr><w:tr>" + tc("<w:vMerge/>", "") + tc("", "22")
                + tc("", "23")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("", "5") + tc("", "6")
                + "</w:tr></w:tbl>"));

        assertThat(book.grids().get(0).merges()).extracting(Object::toString).containsExactly("A1:A2", "B1:C1");
        assertThat(drawn(book)).containsExactly("Table 1 (A1:C3): A1 Sex, B1 Year, B2 22, C2 23, B3 5, C3 6");
    }

    @Test
    void aCellMayGoOnAtTheRight() throws Exception {
        Workbook book = read(new WordFile("<w:tbl><w:tr>" + tc("<w:hMerge w:val='restart'/>", "Girls")
                + tc("<w:hMerge/>", "") + tc("", "Boys") + "</w:tr><w:tr>" + tc("", "0-11") + tc("", "3")
                + tc("", "4") + "</w:tr></w:tbl>"));

        assertThat(book.grids().get(0).merges()).extracting(Object::toString).containsExactly("A1:B1");
        assertThat(drawn(book)).containsExactly("Table 1 (A1:C2): A1 Girls, C1 Boys, A2 0-11, B2 3, C2 4");
    }

    @Test
    void readsWhatPiecesOfTextSay() throws Exception {
        assertThat(cells(
                        "<w:p><w:r><w:t>Under 18</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>3</w:t>"
                                + "</w:r></w:p><w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>40</w:t></w:r><w:r><w:t>41</w:t></w:r></w:p>"
                                + "<w:p><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins><w:hyperlink><w:r><w:t> linked</w:t></w:r>"
                                + "</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"))
                .containsExactly("Under 18 (mark 3)", "41 (struck 40)", "inserted linked");
    }

    @Test
    void readsBoxesOnceAndNotesWithTheirNumbers() throws Exception {
        String box = "<w:txbxContent>" + p("in a box") + "</w:txbxContent>";
        WordFile file = new WordFile(
                        "<w:p><w:r><w:t>text</w:t><w:footnoteReference w:id='7'/></w:r><w:r><mc:AlternateContent>"
                                + "<mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .with(
                        "footnotes",
                        "footnotes.xml",
                        xml(
                                "footnotes",
                                "<w:footnote w:type='separator' w:id='0'>" + p("-")
                                        + "</w:footnote><w:footnote w:id='7'>" + p("April to June only")
                                        + "</w:footnote>"))
                .with("header", "header1.xml", xml("hdr", p("Kent Police")))
                .with("header", "header2.xml", xml("hdr", p("Kent Police")));

        assertThat(drawn(file))
                .containsExactly("Letter: A1 text^1, A2 in a box, A3 [note 1] April to June only, A4 Kent Police");
    }

    @Test
    void aTableInACellStandsByItself() throws Exception {
        WordFile file = new WordFile("<w:tbl><w:tr><w:tc>" + p("outer") + WordFile.table("a | b", "1 | 2") + p("")
                + "</w:tc>" + tc("", "x") + "</w:tr></w:tbl>");

        assertThat(drawn(file))
                .containsExactly("Table 1 (A1:B1): A1 outer, B1 x", "Table 2 (A1:B2): A1 a, B1 b, A2 1, B2 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>                          | deleted text that tracked changes keep
            <w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>                            | deleted text that tracked changes keep
            <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | deleted text that tracked changes keep
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r></w:p>                           | hidden text
            <w:p><w:pPr><w:pStyle w:val='Quiet'/></w:pPr><w:r><w:t>gone</w:t></w:r></w:p>             | hidden text
            <w:p><w:pPr><w:spacing w:line='1' w:lineRule='exact'/></w:pPr><w:r><w:t>gone</w:t></w:r></w:p> | hidden text
            <w:p><w:pPr><w:framePr w:x='-20000'/></w:pPr><w:r><w:t>gone</w:t></w:r></w:p>             | hidden text
            <w:tbl><w:tr><w:trPr><w:trHeight w:val='1' w:hRule='exact'/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | hidden text
            <w:p><w:r><w:rPr><w:color w:val='4472C4'/><w:shd w:fill='4472C4'/></w:rPr><w:t>gone</w:t></w:r></w:p> | text under a box that covers it
            <w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>gone</w:t></w:r></w:p>             | text in the colour of the paper
            """)
    void whatNobodySeesIsToldAndNotRead(String element, String words) throws Exception {
        WordFile file = new WordFile(p("shown") + element)
                .with(
                        "styles",
                        "styles.xml",
                        xml("styles", "<w:style w:styleId='Quiet'><w:rPr><w:vanish/></w:rPr></w:style>"));

        assertThat(seen(file)).extracting(sighting -> sighting.trace().words()).containsExactly(words);
        assertThat(drawn(file)).containsExactly("Letter: A1 shown");
    }

    @Test
    void whiteLettersOnADarkGroundAreRead() throws Exception {
        String white = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Year</w:t></w:r></w:p>";
        WordFile file = new WordFile("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr>"
                + white + "</w:tc>" + tc("", "x") + "</w:tr></w:tbl>");

        assertThat(seen(file)).isEmpty();
        assertThat(drawn(file)).containsExactly("Table 1 (A1:B1): A1 Year, B1 x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:r><w:rPr><w:color w:themeColor='background1'/></w:rPr><w:t>psst</w:t></w:r>               | text in the colour of the paper
            <w:r><w:rPr><w:color w:val='FDFEFE'/></w:rPr><w:t>psst</w:t></w:r>                           | text in the colour of the paper
            <w:r><w:rPr><w:sz w:val='4'/></w:rPr><w:t>psst</w:t></w:r>                                   | hidden text
            <w:r><w:pict><w:shape style='margin-left:-5000pt'><w:txbxContent>BOX</w:txbxContent></w:shape></w:pict></w:r> | hidden text
            <w:r><w:drawing><w:anchor><w:positionV><w:posOffset>-9000000</w:posOffset></w:positionV><w:extent cx='1' cy='1'/><w:txbxContent>BOX</w:txbxContent></w:anchor></w:drawing></w:r> | hidden text
            <w:r><w:AlternateContent><w:Fallback><w:pict><w:txbxContent>BOX</w:txbxContent></w:pict></w:Fallback></w:AlternateContent></w:r> | hidden text
            <w:r><w:instrText> ADDIN psst</w:instrText></w:r>                                            | hidden text
            <w:fldSimple w:instr='PRIVATE psst'/>                                                        | hidden text
            <w:r><w:rPr><w:w w:val='1'/></w:rPr><w:t>psst</w:t></w:r>                                    | hidden text
            <w:r><w:rPr><w:textFill><w:noFill/></w:textFill></w:rPr><w:t>psst</w:t></w:r>                | hidden text
            <w:r><w:drawing><w:anchor><w:docPr hidden='1'/><w:txbxContent>BOX</w:txbxContent></w:anchor></w:drawing></w:r> | hidden text
            <w:r><w:pict><w:shape style='visibility:hidden'><w:txbxContent>BOX</w:txbxContent></w:shape></w:pict></w:r> | hidden text
            <w:r><w:drawing><w:srcRect r='50000'/></w:drawing></w:r>                                     | pictures of which a part is cut off and kept
            """)
    void whatIsThereAndShownToNobodyIsTold(String inside, String words) throws Exception {
        WordFile file = new WordFile(p("shown") + "<w:p>" + inside.replace("BOX", p("psst")) + "</w:p>");

        assertThat(seen(file)).extracting(sighting -> sighting.trace().words()).containsExactly(words);
        assertThat(drawn(file)).noneMatch(sheet -> sheet.contains("psst"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>                    | true
            <w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>            | true
            <w:style w:type='paragraph' w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>                          | false
            """)
    void aStyleThatAllHasHoldsForAll(String styles, boolean gone) throws Exception {
        WordFile file = new WordFile(p("seen or not")).with("styles", "styles.xml", xml("styles", styles));

        assertThat(drawn(file).isEmpty()).isEqualTo(gone);
    }

    @Test
    void aCellThatWasDeletedIsBlankAndTheStyleOfATableHoldsInIt() throws Exception {
        WordFile gone =
                new WordFile("<w:tbl><w:tr>" + tc("", "a") + tc("<w:cellDel/>", "b") + tc("", "c") + "</w:tr></w:tbl>");
        WordFile quiet = new WordFile("<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr><w:tr>" + tc("", "a")
                        + tc("", "b") + "</w:tr></w:tbl>" + p("seen"))
                .with(
                        "styles",
                        "styles.xml",
                        xml("styles", "<w:style w:styleId='T'><w:rPr><w:vanish/></w:rPr></w:style>"));

        assertThat(drawn(gone)).containsExactly("Table 1 (A1:C1): A1 a, C1 c");
        assertThat(drawn(quiet)).containsExactly("Letter: A1 seen");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:r><w:rPr><w:color w:themeColor='background1' w:themeShade='80'/></w:rPr><w:t>seen</w:t></w:r>",
        "<w:r><w:rPr><w:sz w:val='12'/></w:rPr><w:t>seen</w:t></w:r>",
        "<w:r><w:AlternateContent><w:Choice><w:txbxContent>BOX</w:txbxContent></w:Choice><w:Fallback><w:txbxContent>BOX</w:txbxContent></w:Fallback></w:AlternateContent></w:r>",
        "<w:r><w:drawing><w:anchor><w:positionH><w:posOffset>-700000</w:posOffset></w:positionH><w:txbxContent>BOX</w:txbxContent></w:anchor></w:drawing></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>seen</w:t></w:r>",
    })
    void whatIsShownIsReadAndNothingTold(String inside) throws Exception {
        WordFile file = new WordFile(p("shown") + "<w:p>" + inside.replace("BOX", p("seen")) + "</w:p>");

        assertThat(seen(file)).isEmpty();
        assertThat(drawn(file)).anyMatch(sheet -> sheet.contains("seen"));
    }

    @ParameterizedTest
    @CsvSource({
        "word/comments.xml, comments",
        "word/embeddings/oleObject1.bin, embedded files",
        "word/vbaProject.bin, macros",
        "word/activeX/activeX1.xml, form controls",
        "word/other.bin, parts of a kind we do not know",
    })
    void whatTravelsWithItIsTold(String part, String words) throws Exception {
        WordFile file =
                new WordFile(p("shown")).part(part, xml("comments", "<w:comment>" + p("psst") + "</w:comment>"));

        assertThat(seen(file)).extracting(sighting -> sighting.trace().words()).containsExactly(words);
    }

    @Test
    void readsTheSameFromALetterAsFromTheSheet() throws Exception {
        Grid sheet = org.foireturns.GridText.grid("""
                | Gender | 2022/23 | 2023/24 |
                | Female | 12      | <5      |
                | Total  | 19      | 21      |
                """);

        Workbook letter = read(LetterOf.word(List.of(sheet)));

        assertThat(letter.grids())
                .singleElement()
                .satisfies(grid -> assertThat(grid.cells()).isEqualTo(sheet.cells()));
    }

    private static String xml(String root, String inside) {
        return "<w:" + root + " xmlns:w='w'>" + inside + "</w:" + root + ">";
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "letter", ".docx"), bytes);
    }

    private Workbook read(byte[] bytes) throws UnreadableFile, IOException {
        return Readers.forFormat(FileFormat.WORD).read(file(bytes), "letter.docx");
    }

    private Workbook read(WordFile file) throws UnreadableFile, IOException {
        return read(file.bytes());
    }

    private List<Sighting> seen(WordFile file) throws UnreadableFile, IOException {
        return Readers.forFormat(FileFormat.WORD).screen(file(file.bytes())).sightings();
    }

    private List<String> cells(String body) throws UnreadableFile, IOException {
        return read(new WordFile(body)).grids().get(0).cells().stream()
                .map(cell -> cell.text()
                        + (cell.noteMark().isEmpty() ? "" : " (mark " + cell.noteMark() + ")")
                        + (cell.shown().struck().isEmpty()
                                ? ""
                                : " (struck " + cell.shown().struck() + ")"))
                .toList();
    }

    private List<String> drawn(WordFile file) throws UnreadableFile, IOException {
        return drawn(read(file));
    }

    private static List<String> drawn(Workbook book) {
        return book.grids().stream()
                .map(grid -> grid.sheet() + ": "
                        + grid.cells().stream()
                                .map(cell -> cell.address() + " " + cell.text()
                                        + (cell.noteMark().isEmpty() ? "" : "^" + cell.noteMark()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
