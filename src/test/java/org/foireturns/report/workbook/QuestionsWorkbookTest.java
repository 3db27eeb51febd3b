package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Severity;
import org.foireturns.read.Readers;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.letter.LettersDue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class QuestionsWorkbookTest {
    private static final Edition EDITION = EditionSample.edition();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        new QuestionsWorkbook().write(EDITION, new OutputFolder(folder));
        file = folder.resolve("questions.xlsx");
    }

    @Test
    void asksEachOpenQuestionOfTheRequestInHandOnce() throws Exception {
        Grid grid = Readers.forFormat(FileFormat.XLSX)
                .read(file, "questions")
                .grids()
                .get(0);

        assertThat(grid.row(0).stream().map(Cell::text)).containsExactlyElementsOf(AnswerForm.HEADS);
        List<String> ids = grid.rowNumbersBelow(0).stream()
                .map(row -> grid.cell(row, 0))
                .map(cell -> cell == null ? "" : cell.text())
                .toList();
        assertThat(ids)
                .isNotEmpty()
                .containsExactlyElementsOf(Stream.concat(
                                EDITION.inHand().stream()
                                        .filter(finding -> finding.line().severity() != Severity.NOTE),
                                LettersDue.questions(EDITION).stream())
                        .map(RaisedFinding::id)
                        .toList())
                .anyMatch(id -> id.startsWith("letter-"));
    }

    @Test
    void theTextsAreProtectedAndTheAnswersAreOffered() throws IOException {
        WorkbookParts parts = WorkbookParts.of(Files.readAllBytes(file));

        assertThat(parts.text("xl/worksheets/sheet1.xml"))
                .contains("<sheetProtection sheet=\"1\"", "no answer,refused,not held");
        assertThat(parts.text("xl/styles.xml")).contains("<protection locked=\"0\"/>");
        assertThat(parts.text("xl/worksheets/sheet2.xml")).doesNotContain("sheetProtection");
    }
}
