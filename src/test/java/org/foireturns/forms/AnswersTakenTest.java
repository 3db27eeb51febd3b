package org.foireturns.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class AnswersTakenTest {
    private static final String HEAD = "Finding,Force,Where,Question,Answers,Your answer,Reason,Decided by,Review by\n";
    private static final String SILENT = "aaa111,Kent Police,,No return from Kent Police.,,refused,By letter,Ann,\n";
    private static final String JUMP = "bbb222,Gwent Police,,A jump from 2 to 82.,,accept,By phone,,21/01/2027\n";
    private static final String SOUND = HEAD + SILENT + JUMP;

    @TempDir
    Path home;

    private AskedHome asked;

    @BeforeEach
    void publishTwoQuestions() throws IOException {
        asked = AskedHome.in(home, """
                id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state
                aaa111,no-return,error,officer,2025,kent,,,,,,No return from Kent Police.,w,f,open
                bbb222,jump,question,force,2025,gwent,2025/Gwent.xlsx,Q1,B7,7,,A jump from 2 to 82.,w,f,new
                ccc333,jump,question,force,2023,gwent,2023/Gwent.xlsx,Q1,B7,7,,A jump from 2 to 60.,w,f,settled
                """);
    }

    @Test
    void answersBecomeDecisionsAndTheFormIsMovedAway() throws Exception {
        assertThat(take("questions.csv", SOUND))
                .first()
                .asString()
                .isEqualTo("questions.csv: 2 answers taken as decisions.");

        List<Decision> decisions = asked.decisions();
        assertThat(decisions).extracting(Decision::becomes).containsExactly("refused", "");
        assertThat(decisions).extracting(Decision::decidedBy).containsExactly("Ann", "Ann");
        assertThat(decisions.get(1).where()).isEqualTo("Q1!B7");
        assertThat(decisions.get(1).reviewBy()).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(asked.input()).isEmptyDirectory();
        assertThat(asked.order().data().resolve("answers").resolve("questions.csv"))
                .exists();
    }

    @Test
    void theSameFormASecondTimeAddsNothing() throws Exception {
        take("questions.csv", SOUND);

        assertThat(take("questions.csv", SOUND)).first().asString().contains("0 answers taken");
        assertThat(asked.decisions()).hasSize(2);
        assertThat(asked.order().data().resolve("answers").resolve("questions (2).csv"))
                .exists();
    }

    @Test
    void linesWithoutAnAnswerAndLinesInAnotherOrderAreFine() throws Exception {
        String form = HEAD + JUMP.replace(",accept,By phone", ",,") + "\n" + SILENT;

        assertThat(take("Questions (1).csv", form)).first().asString().contains("1 answer taken");
    }

    @Test
    void whatIsSettledAlreadyIsPassedOver() throws Exception {
        String form = HEAD + "ccc333,Gwent Police,,A jump from 2 to 60.,,accept,By phone,Ann,\n";

        assertThat(take("questions.csv", form)).first().asString().contains("0 answers taken");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "questions.csv",
                "foi-answers (1).csv",
                "Copy of questions.csv",
                "questions - Ann's.csv",
                "my answers.csv",
                "2025/questions.csv",
                "2025/foi-answers.csv"
            })
    void aFormIsKnownUnderTheNamesThatPeopleGiveIt(String name) throws Exception {
        Files.createDirectories(asked.input().resolve("2025"));

        assertThat(take(name, SOUND)).first().asString().contains("2 answers taken");
        assertThat(asked.input().resolve(name)).doesNotExist();
    }

    /** Files among the returns are opened in a process of their own, so that few of their names are those of forms. */
    @Test
    void amongReturnsOnlyWhatKeptItsNameIsAForm() throws Exception {
        Files.createDirectories(asked.input().resolve("2025"));

        assertThat(take("2025/Kent answers.csv", SOUND)).isEmpty();
    }

    @Test
    void aReturnOfThatNameIsLeftAlone() throws Exception {
        assertThat(take("questions.csv", "Year,Offences\n2024/25,12\n")).isEmpty();
        assertThat(asked.input().resolve("questions.csv")).exists();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "aaa111 | aaa112 | line 2, column ~Finding~: the last run has no finding ~aaa112~",
                "aaa111 | $$ | line 2, column ~Finding~: the last run has no finding ~~",
                "No return from Kent | No word from Kent | line 2, column ~Question~: the last run says something else",
                "refused | maybe | line 2, column ~Your answer~: ~maybe~ is no answer to this finding",
                "refused | accept | line 2, column ~Your answer~: ~accept~ is no answer to this finding",
                "refused | awaited until soon | line 2, column ~Your answer~: ~awaited until soon~ is no answer",
                "refused,By letter | refused, | line 2, column ~Reason~: say why",
                "refused,By letter | ,By letter | line 2, column ~Your answer~: a reason is given and no answer",
                "By letter,Ann | By letter, | line 2, column ~Decided by~: say who decides",
                "21/01/2027 | next week | line 3, column ~Review by~: ~next week~ is no date",
                "21/01/2027 | 21/01/2020 | line 3, column ~Review by~: the day of the review is over already",
                "Your answer,Reason | Answer!,Reason | line 1, column ~Your answer~: this column is missing",
                "Reason,Decided | Because,Decided | line 1, column ~Reason~: this column is missing",
                "Decided by,Review | Who,Review | line 1, column ~Decided by~: this column is missing",
                "Where,Question,Answers | Where,Asked,Answers | line 1, column ~Question~: this column is missing",
                "Finding,Force | Id,Force | line 1, column ~Finding~: this column is missing",
                "Answers,Your answer | Your answer,Your answer | line 1, column ~Your answer~: this column stands twice",
                "aaa111 | aaa11 | line 2, column ~Finding~: the last run has no finding ~aaa11~",
                "aaa111 | 1.00E+03 | line 2, column ~Finding~: the last run has no finding ~1.00E+03~",
                "No return from Kent Police. | $$ | line 2, column ~Question~: the text of the question is gone",
                "No return from Kent Police. | No return from Ke | line 2, column ~Question~: the last run says something else",
                "refused | refused please | line 2, column ~Your answer~: ~refused please~ is no answer",
                "refused | leave out | line 2, column ~Your answer~: ~leave out~ is no answer",
                "refused | awaited until 2026-02-30 | line 2, column ~Your answer~: ~awaited until 2026-02-30~ is no answer",
                "refused | =A1 | line 2, column ~Your answer~",
                "refused | #REF! | line 2, column ~Your answer~: ~#REF!~ is no answer",
                "21/01/2027 | 32/01/2027 | line 3, column ~Review by~: ~32/01/2027~ is no date",
                "bbb222,Gwent Police,,A jump from 2 to 82.,,accept | aaa111,,,No return from Kent Police.,,not held | line 3, column ~Your answer~: another line answers the same finding otherwise"
            })
    void eachMistakeIsToldByLineAndColumnAndNothingIsTaken(String sound, String damaged, String told) throws Exception {
        assertThat(SOUND).contains(sound);

        List<String> said = take("questions.csv", SOUND.replace(sound, damaged == null ? "" : damaged));

        assertThat(said).first().asString().startsWith("questions.csv: no answer was taken");
        assertThat(String.join("\n", said)).contains(told.replace('~', '"'));
        assertThat(asked.decisions()).isEmpty();
        assertThat(asked.input()).isEmptyDirectory();
    }

    private List<String> take(String name, String form) throws Exception {
        Files.writeString(asked.input().resolve(name), form);
        return asked.take();
    }
}
