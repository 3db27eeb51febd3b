package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class RequestBookTest {
    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    private Request read(String lines) throws Exception {
        return Objects.requireNonNull(
                config.with("requests/2023.yml", lines).load().requests().get("2023"));
    }

    @Test
    void aRequestIsAsItsFileSays() throws Exception {
        Request read = read(ConfigFolder.REQUEST);
        assertThat(read.id()).isEqualTo("2023");
        assertThat(read.title()).isEqualTo("Sexual communication with a child");
        assertThat(read.periods()).containsExactly(Period.financialYear(2017), Period.financialYear(2018));
        assertThat(read.sent()).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(read.due()).isEqualTo(LocalDate.of(2023, 6, 20));
        assertThat(read.reference()).isEqualTo("2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk45                        | gwent,kent,psni
            england-and-wales43         | gwent,kent
            "[kent, btp]"               | kent,btp
            """)
    void theForcesAskedAreAGroupOrAList(String asked, String ids) throws Exception {
        Request read = read(ConfigFolder.REQUEST.replace("uk45", asked.replace("\"", "")));
        assertThat(read.forces()).containsExactly(ids.split(","));
    }

    @Test
    void whatIsAskedByIsAmongItsQuestions() throws Exception {
        Request read = read(ConfigFolder.REQUEST);
        assertThat(read.questions()).containsExactlyInAnyOrder(Dimension.TOTAL, Dimension.PLATFORM);
        assertThat(read.youngestVictim()).isTrue();
        Request plain = read(ConfigFolder.REQUEST.replace(", platform, youngest-victim", "") + "reference: FOI 12\n");
        assertThat(plain.questions()).containsExactly(Dimension.TOTAL);
        assertThat(plain.youngestVictim()).isFalse();
        assertThat(plain.reference()).isEqualTo("FOI 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due: 20/06/2023        | due: 21/05/2023           | the answers are due before the request was sent
            due: 20/06/2023        | due: 31/06/2023           | 31/06/2023
            2018/19, 2017/18       | 2018/19, later            | "later" is no period
            2018/19, 2017/18       | 2018/19, 2018/19          | "2018/19" stands twice
            total, platform        | total, colour             | "colour" is no question; use total, victim_gender
            total, platform        | platform, platform        | "total" must be among the questions
            total, platform        | total, total              | "total" stands twice
            forces: uk45           | forces: all               | write england-and-wales43, uk45 or a list of ids
            forces: uk45           | forces: [kent, nowhere]   | "nowhere" is no id of forces.csv
            forces: uk45           | forces: [kent, kent]      | "kent" stands twice
            forces: uk45           | ''                        | the key "forces" is missing
            periods: [2018/19, 2017/18] | ''                   | the key "periods" is missing
            """)
    void aMistakeIsTold(String right, String wrong, String told) throws Exception {
        List<String> mistakes = config.with("requests/2023.yml", ConfigFolder.REQUEST.replace(right, wrong))
                .mistakes();
        assertThat(mistakes)
                .anySatisfy(
                        each -> assertThat(each).startsWith("requests/2023.yml").contains(told));
    }

    @Test
    void answersMayBeDueOnTheDayOnWhichTheRequestWasSent() throws Exception {
        assertThat(read(ConfigFolder.REQUEST.replace("20/06/2023", "22/05/2023"))
                        .due())
                .isEqualTo(LocalDate.of(2023, 5, 22));
    }

    @Test
    void filesThatLieInNoFolderCannotBeDescribed() throws Exception {
        config.with("requests/unassigned.yml", ConfigFolder.REQUEST);
        assertThat(config.mistakes())
                .anySatisfy(each -> assertThat(each).contains("lie in no folder and cannot be described"));
    }
}
