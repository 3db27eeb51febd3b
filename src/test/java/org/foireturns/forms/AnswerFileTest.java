package org.foireturns.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are forms, and what is wrong in one, line by line. */
@SuppressWarnings("NullAway.Init")
class AnswerFileTest {
    private static final String HEAD = "Finding,Force,Where,Question,Answers,Your answer,Reason,Decided by,Review by\n";
    private static final String SILENT = "aaa111,Kent Police,,No return from Kent Police.,,";
    private static final AnswerKinds KINDS = new AnswerKinds(new Platforms(List.of()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path home;

    @BeforeEach
    void publish() throws Exception {
        Files.writeString(home.resolve("findings.csv"), """
                id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state
                aaa111,no-return,error,officer,2025,kent,,,,,,No return from Kent Police.,w,f,open
                bbb222,no-return,error,officer,2025,gwent,,,,,,No return from Gwent Police.,w,f,settled
                """);
    }

    private AnswerFile read(String form) throws Exception {
        Path file = Files.writeString(home.resolve("questions.csv"), form, StandardCharsets.UTF_8);
        return AnswerFile.open(file).orElseThrow().read(LastFindings.in(home), KINDS, TODAY);
    }

    private List<String> mistakes(String form) throws Exception {
        return read(form).mistakes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year,Offences\n2024/25,12\n",
                "Finding,Force\naaa111,Kent Police\n",
                "",
            })
    void whatIsNoFormIsNone(String content) throws Exception {
        assertThat(AnswerFile.open(Files.writeString(home.resolve("a.csv"), content)))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNone() throws Exception {
        assertThat(AnswerFile.open(Files.write(home.resolve("a.xlsx"), new byte[] {0x50, 0x4B, 3, 4, 0, 0})))
                .isEmpty();
        assertThat(AnswerFile.open(home.resolve("nowhere.xlsx"))).isEmpty();
    }

    @Test
    void theHeadsMayStandFurtherDownInAnyOrderAndCase() throws Exception {
        AnswerFile form = read("""
                Please answer

                DECIDED BY,reason,your answer,question,finding
                Ann,By letter,refused,No return from Kent Police.,aaa111
                """);
        assertThat(form.mistakes()).isEmpty();
        assertThat(form.name()).isEqualTo("questions.csv");
        assertThat(form.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.proposal().answer()).isEqualTo("refused");
            assertThat(answer.by()).isEqualTo("Ann");
            assertThat(answer.reason()).isEqualTo("By letter");
            assertThat(answer.reviewBy()).isNull();
            assertThat(answer.given(TODAY).reason()).isEqualTo("By letter");
        });
    }

    @Test
    void aHeadThatIsGoneOrStandsTwiceIsTold() throws Exception {
        assertThat(mistakes("Finding,Question,Your answer,Decided by\naaa111,x,refused,Ann\n"))
                .containsExactly(
                        "questions.csv line 1, column \"Reason\": this column is missing; its head must not be changed");
        assertThat(mistakes(HEAD.replace("Review by", "Reason") + SILENT + "refused,By letter,Ann,\n"))
                .containsExactly("questions.csv line 1, column \"Reason\": this column stands twice");
    }

    @Test
    void whoDecidesMayStandInALineAbove() throws Exception {
        String line = SILENT + "refused,By letter,%s,\n";
        assertThat(mistakes(HEAD + SILENT + ",,Ann,\n" + line.formatted(""))).isEmpty();
        assertThat(mistakes(HEAD + line.formatted("")))
                .containsExactly(
                        "questions.csv line 2, column \"Decided by\": say who decides, here or in a line above");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,By letter,Ann,                | Your answer | a reason is given and no answer
            refused,,Ann,                  | Reason      | say why
            maybe,By letter,Ann,           | Your answer | "maybe" is no answer to this finding
            refused,By letter,Ann,tomorrow | Review by   | "tomorrow" is no date
            refused,By letter,Ann,20/11/2026 | Review by | the day of the review is over already
            refused,By letter,Ann,2026-11-20 | Review by | the day of the review is over already
            refused,By letter,Ann,31/02/2027 | Review by | "31/02/2027" is no date
            =A1,By letter,Ann,             | Your answer | this cell holds a formula
            """)
    void eachMistakeHasItsLineAndColumn(String answered, String column, String told) throws Exception {
        assertThat(mistakes(HEAD + SILENT + answered + "\n"))
                .singleElement()
                .asString()
                .startsWith("questions.csv line 2, column \"" + column + "\": " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/11/2026", "2026-11-21", "1/1/2027", "''"})
    void aReviewIsTodayOrLater(String day) throws Exception {
        assertThat(mistakes(HEAD + SILENT + "refused,By letter,Ann," + day.replace("'", "") + "\n"))
                .isEmpty();
    }

    @Test
    void spacesInTheQuestionDoNotMatterAndWordsDo() throws Exception {
        String answered = ",,refused,By letter,Ann,\n";
        assertThat(mistakes(HEAD + "aaa111,Kent Police,,No  return from Kent Police. " + answered))
                .isEmpty();
        assertThat(mistakes(HEAD + "aaa111,Kent Police,,No return." + answered))
                .singleElement()
                .asString()
                .contains("the last run says something else of this finding");
        assertThat(mistakes(HEAD + "aaa111,Kent Police,," + answered))
                .singleElement()
                .asString()
                .contains("the text of the question is gone");
        assertThat(mistakes(HEAD + "zzz999,Kent Police,,No return." + answered))
                .singleElement()
                .asString()
                .contains("the last run has no finding \"zzz999\"");
    }

    @Test
    void theSameFindingTwiceMustBeAnsweredAlike() throws Exception {
        String line = SILENT + "%s,By letter,Ann,\n";
        assertThat(read(HEAD + line.formatted("refused") + line.formatted("refused"))
                        .answers())
                .hasSize(1);
        assertThat(mistakes(HEAD + line.formatted("refused") + line.formatted("not held")))
                .singleElement()
                .asString()
                .contains("line 3", "another line answers the same finding otherwise");
    }

    @Test
    void whatIsSettledIsPassedOver() throws Exception {
        AnswerFile form = read(HEAD + "bbb222,Gwent Police,,No return from Gwent Police.,,refused,By letter,Ann,\n");
        assertThat(form.mistakes()).isEmpty();
        assertThat(form.answers()).isEmpty();
    }
}
