package org.foireturns.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionBookTest {
    private static final String HEADER = String.join(",", Decision.COLUMNS) + "\n";
    private static final String STATUS =
            "001,set-status,2023,kent,,,no return,awaited until 2026-12-31,They asked for time,Ann,2026-11-21,Bo,2027-01-07,\n";
    private static final String ACCEPT =
            "d2,accept-value,2023,kent,2023/Kent.xlsx,Q1!B7,\"Kent: 82, not \"\"28\"\"\",,It is so,Ann,2026-11-21,,,\n";
    private static final String ALIAS = "d3,alias,,,,platform,Snapy,snapchat,A slip,Ann,2026-11-21,,,\n";
    private static final String RETIRE = "d4,retire,,,,,,,It was wrong,Ann,2026-11-22,,,d3\n";
    private static final String SOUND = HEADER + STATUS + ACCEPT + ALIAS + RETIRE;

    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @Test
    void readsWhatWasDecided() throws Exception {
        List<Decision> decisions = read(SOUND);

        assertThat(decisions)
                .extracting(Decision::type)
                .containsExactly(
                        DecisionType.SET_STATUS, DecisionType.ACCEPT_VALUE, DecisionType.ALIAS, DecisionType.RETIRE);
        assertThat(decisions.get(0).reviewBy()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(decisions.get(1).expects()).isEqualTo("Kent: 82, not \"28\"");
        assertThat(decisions.get(3).retires()).isEqualTo("d3");
    }

    @Test
    void aFileThatIsMissingOrHasOnlyItsHeadDecidesNothingAndChangesNothing() throws Exception {
        Books without = config.load();

        assertThat(without.decisions().all()).isEmpty();
        assertThat(config.with("decisions.csv", HEADER).load().sha256()).isEqualTo(without.sha256());
        assertThat(config.load().decisions().texts(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void theFileThatIsShippedDecidesNothing() throws Exception {
        assertThat(Books.load(Path.of("config")).decisions().all()).isEmpty();
    }

    @Test
    void whatExcelSavesMeansTheSame() throws Exception {
        List<Decision> typed = read(SOUND);
        String saved = "\uFEFF"
                + SOUND.replace("2026-11-21", "21/11/2026")
                        .replace("2026-11-22", "22/11/2026")
                        .replace("2027-01-07", "07/01/2027")
                        .replace(",", ";")
                        .replace("Kent: 82; not", "Kent: 82, not")
                        .replace("\n", "\r\n")
                        .replace("awaited until 21/11/2026", "awaited until 2026-11-21");

        assertThat(read(saved)).isEqualTo(typed);
    }

    @Test
    void anIdThatLostItsZerosIsTheSameId() throws Exception {
        String retire = "d9,retire,,,,,,,Wrong,Ann,2026-11-22,,,1\n";
        assertThat(read(HEADER + STATUS + retire)).hasSize(2);

        assertThatThrownBy(() -> read(HEADER + STATUS + STATUS.replace("001,", "1,")))
                .hasMessageContaining("line 3, column \"id\": \"1\" stands in a line above already");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "001,set | ,set | line 2, column ~~id~~: this cell must not be empty",
                "001,set | not an id,set | line 2, column ~~id~~: ~~not an id~~ is no id",
                "d2,accept | 001,accept | line 3, column ~~id~~: ~~001~~ stands in a line above already",
                "set-status | | line 2, column ~~type~~: this cell must not be empty",
                "set-status | header | line 2, column ~~type~~: ~~header~~ is no type of decision that we know",
                "status,2023 | status, | line 2, column ~~request~~: this cell must not be empty",
                "kent,,,no | kant,,,no | line 2, column ~~force~~: ~~kant~~ is no id of forces.csv",
                "kent,,,no | ,,,no | line 2, column ~~force~~: this cell must not be empty",
                "kent,,,no | kent,a.xlsx,,no | line 2, column ~~file~~: a decision of type set-status has nothing here",
                "kent,,,no | kent,,ages,no | line 2, column ~~where~~: ~~ages~~ is no question",
                "no return |  | line 2, column ~~expects~~: this cell must not be empty",
                "awaited until 2026-12-31 | none | line 2, column ~~becomes~~: ~~none~~ is no status",
                "awaited until 2026-12-31 | awaited until 2026-13-31 | line 2, column ~~becomes~~",
                "They asked for time | | line 2, column ~~reason~~: this cell must not be empty",
                "time,Ann | time, | line 2, column ~~decided_by~~: this cell must not be empty",
                "Ann,2026-11-21,Bo | Ann,,Bo | line 2, column ~~decided_on~~: this cell must not be empty",
                "Ann,2026-11-21,Bo | Ann,11/21/2026,Bo | line 2, column ~~decided_on~~: ~~11/21/2026~~ is no date",
                "2027-01-07 | soon | line 2, column ~~review_by~~: ~~soon~~ is no date",
                "2027-01-07 | 2026-01-07 | line 2, column ~~review_by~~: the day of the review is before",
                "~~28~~~~~~,, | ~~28~~~~~~,83, | line 3, column ~~becomes~~: a decision of type accept-value has nothing",
                "platform,Snapy | colour,Snapy | line 4, column ~~where~~: ~~colour~~ is no kind of label",
                "Snapy,snapchat | Snapy,snapchap | line 4, column ~~becomes~~: ~~snapchap~~ is no id of platforms.csv, and",
                "Snapy,snapchat | Insta,snapchat | line 4, column ~~expects~~: ~~Insta~~ is a name of Instagram",
                "alias,,,,platform | alias,,kent,,platform | line 4, column ~~force~~: a decision of type alias has",
                ",,,d3 | ,,,d7 | line 5, column ~~retires~~: no line above has the id ~~d7~~",
                ",,,d3 | ,,, | line 5, column ~~retires~~: this cell must not be empty",
                "A slip | A slip, really | line 4, column ~~decided_on~~: ~~Ann~~ is no date",
                ",becomes, | ,becoming, | line 1: column ~~becomes~~ is missing"
            })
    void eachKindOfDamageIsToldByLineAndColumnAndNothingIsApplied(String sound, String damaged, String told) {
        String was = sound.replace("~~", "\"");
        assertThat(SOUND).contains(was);
        String damage = damaged == null ? "" : damaged.replace("~~", "\"");

        assertThatThrownBy(() -> read(SOUND.replaceFirst(java.util.regex.Pattern.quote(was), damage)))
                .isInstanceOf(ConfigMistakes.class)
                .hasMessageContaining("decisions.csv " + told.replace("~~", "\""));
    }

    private List<Decision> read(String text) throws IOException, ConfigMistakes {
        return config.with("decisions.csv", text.getBytes(UTF_8))
                .load()
                .decisions()
                .all();
    }
}
