package org.foireturns.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.decisions.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may happen to a filled-in {@code questions.xlsx}: each damage is told by line and column, and none is taken. */
@SuppressWarnings("NullAway.Init")
class AnswerDamageTest {
    private static final int FINDING = 0;
    private static final int QUESTION = 3;
    private static final int ANSWER = 5;
    private static final int REASON = 6;
    private static final int BY = 7;
    private static final int REVIEW = 8;

    @TempDir
    Path home;

    private AskedHome asked;

    /** One kind of damage, and what is told of it. */
    private record Damage(String name, Consumer<Sheet> done, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Damage> damages() {
        return List.of(
                cell(
                        "an id of no finding",
                        1,
                        FINDING,
                        "zzz",
                        "line 2, column ~Finding~: the last run has no finding ~zzz~"),
                cell("no id", 1, FINDING, "", "line 2, column ~Finding~: the last run has no finding ~~"),
                cell(
                        "an edited question",
                        1,
                        QUESTION,
                        "No return.",
                        "line 2, column ~Question~: the last run says something else"),
                cell(
                        "an emptied question",
                        1,
                        QUESTION,
                        "",
                        "line 2, column ~Question~: the text of the question is gone"),
                cell(
                        "an answer not offered",
                        1,
                        ANSWER,
                        "maybe",
                        "line 2, column ~Your answer~: ~maybe~ is no answer to this finding"),
                cell(
                        "an answer of another question",
                        1,
                        ANSWER,
                        "accept",
                        "line 2, column ~Your answer~: ~accept~ is no answer"),
                cell("half a number", 3, ANSWER, "about 5", "line 4, column ~Your answer~: ~about 5~ is no answer"),
                cell("a decimal", 3, ANSWER, "5.5", "line 4, column ~Your answer~: ~5.5~ is no answer"),
                cell("no reason", 1, REASON, "", "line 2, column ~Reason~: say why"),
                cell(
                        "a reason without an answer",
                        1,
                        ANSWER,
                        "",
                        "line 2, column ~Your answer~: a reason is given and no answer"),
                cell("nobody who decides", 1, BY, "", "line 2, column ~Decided by~: say who decides"),
                cell("no day", 2, REVIEW, "next week", "line 3, column ~Review by~: ~next week~ is no date"),
                cell(
                        "a day that is over",
                        2,
                        REVIEW,
                        "2020-01-21",
                        "line 3, column ~Review by~: the day of the review is over already"),
                cell(
                        "a day that is none",
                        2,
                        REVIEW,
                        "31/02/2027",
                        "line 3, column ~Review by~: ~31/02/2027~ is no date"),
                cell(
                        "a wait for no day",
                        1,
                        ANSWER,
                        "awaited until soon",
                        "line 2, column ~Your answer~: ~awaited until soon~ is no answer"),
                cell("a formula as text", 1, REASON, "=A1", "line 2, column ~Reason~: this cell holds a formula"),
                cell(
                        "a changed head of the answers",
                        0,
                        ANSWER,
                        "Answer of mine",
                        "line 1, column ~Your answer~: this column is missing"),
                cell(
                        "a changed head of the findings",
                        0,
                        FINDING,
                        "Id",
                        "line 1, column ~Finding~: this column is missing"),
                cell(
                        "a changed head of the questions",
                        0,
                        QUESTION,
                        "Asked",
                        "line 1, column ~Question~: this column is missing"),
                cell(
                        "a changed head of the reasons",
                        0,
                        REASON,
                        "Because",
                        "line 1, column ~Reason~: this column is missing"),
                cell(
                        "a changed head of the people",
                        0,
                        BY,
                        "Who",
                        "line 1, column ~Decided by~: this column is missing"),
                cell(
                        "a head that stands twice",
                        0,
                        9,
                        "Your answer",
                        "line 1, column ~Your answer~: this column stands twice"),
                new Damage(
                        "a formula that was not calculated",
                        sheet -> {
                            at(sheet, 1, ANSWER).setBlank();
                            at(sheet, 1, ANSWER).setCellFormula("A1&B1");
                        },
                        "line 2, column ~Your answer~"),
                new Damage(
                        "an error",
                        sheet -> at(sheet, 1, REASON)
                                .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode()),
                        "line 2, column ~Reason~: this cell holds a formula, an error"),
                new Damage(
                        "two answers to one question",
                        sheet -> {
                            fill(sheet.createRow(5), "aaa111", "No return from Kent Police.", "not held", "x", "Ann");
                        },
                        "line 6, column ~Your answer~: another line answers the same finding otherwise"),
                new Damage(
                        "lines in another order than their ids",
                        sheet -> {
                            at(sheet, 1, FINDING).setCellValue("bbb222");
                            at(sheet, 2, FINDING).setCellValue("aaa111");
                        },
                        "line 2, column ~Question~: the last run says something else"),
                new Damage(
                        "several at once",
                        sheet -> {
                            at(sheet, 1, REASON).setCellValue("");
                            at(sheet, 3, ANSWER).setCellValue("many");
                        },
                        "line 4, column ~Your answer~: ~many~ is no answer"));
    }

    private static Damage cell(String name, int row, int column, String text, String told) {
        return new Damage(name, sheet -> at(sheet, row, column).setCellValue(text), told);
    }

    private static Cell at(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    @BeforeEach
    void publishThreeQuestions() throws IOException {
        asked = AskedHome.in(home, """
                id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state,file_hash,expects
                aaa111,no-return,error,officer,2025,kent,,,,,,No return from Kent Police.,w,f,open,,
                bbb222,jump,question,force,2025,gwent,2025/Gwent.xlsx,Q1,B7,7,,A jump from 2 to 82.,w,f,new,sha-0123456789ab,
                ccc333,unknown-marker,question,officer,2025,gwent,2025/Gwent.xlsx,Q1,B9,9,'-,A sign.,w,f,new,sha-0123456789ab,"2024/25, female: -"
                """);
    }

    @Test
    void theSoundFormIsTakenWhole() throws Exception {
        assertThat(take(sheet -> {})).first().asString().isEqualTo("questions.xlsx: 3 answers taken as decisions.");

        List<Decision> decisions = asked.decisions();
        assertThat(decisions)
                .extracting(each -> each.type().word(), Decision::expects, Decision::becomes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("set-status", "no return", "refused"),
                        org.assertj.core.groups.Tuple.tuple("exclude", "sha-0123456789ab", ""),
                        org.assertj.core.groups.Tuple.tuple("set-value", "2024/25, female: -", "5"));
        assertThat(decisions.get(1).reviewBy()).isEqualTo(LocalDate.of(2027, 1, 21));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsToldAndNothingIsTaken(Damage damage) throws Exception {
        List<String> said = take(damage.done);

        assertThat(said).first().asString().startsWith("questions.xlsx: no answer was taken");
        assertThat(String.join("\n", said)).contains(damage.told.replace('~', '"'));
        assertThat(asked.decisions()).isEmpty();
        assertThat(asked.input()).isEmptyDirectory();
    }

    private List<String> take(Consumer<Sheet> damage) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(asked.input().resolve("questions.xlsx"))) {
            Sheet sheet = book.createSheet("Questions");
            Row head = sheet.createRow(0);
            for (int column = 0; column < AnswerForm.HEADS.size(); column++) {
                head.createCell(column).setCellValue(AnswerForm.HEADS.get(column));
            }
            fill(sheet.createRow(1), "aaa111", "No return from Kent Police.", "refused", "By letter", "Ann");
            fill(sheet.createRow(2), "bbb222", "A jump from 2 to 82.", "leave out", "By phone", "");
            at(sheet, 2, REVIEW).setCellValue("21/01/2027");
            fill(sheet.createRow(3), "ccc333", "A sign.", "5", "By phone", "");
            damage.accept(sheet);
            book.write(out);
        }
        return asked.take();
    }

    private static void fill(Row row, String id, String question, String answer, String reason, String by) {
        row.createCell(FINDING).setCellValue(id);
        row.createCell(QUESTION).setCellValue(question);
        row.createCell(ANSWER).setCellValue(answer);
        row.createCell(REASON).setCellValue(reason);
        row.createCell(BY).setCellValue(by);
    }
}
