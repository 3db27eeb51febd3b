package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {
    private static final Proposal.Given GIVEN =
            new Proposal.Given("She said \"so\",\nby phone; twice", "Ann", LocalDate.of(2026, 11, 21), null);
    private static final Proposal REFUSED = status("kent", "refused");

    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @Test
    void makesTheFileWhereThereIsNone() throws Exception {
        assertThat(append(REFUSED)).extracting(Decision::id).containsExactly("d1");

        assertThat(config.load().decisions().all())
                .singleElement()
                .satisfies(each -> assertThat(each.becomes()).isEqualTo("refused"))
                .satisfies(each -> assertThat(each.reason()).isEqualTo("She said \"so\", by phone; twice"));
    }

    @Test
    void addsBelowWhatIsThereAsExcelSavedIt() throws Exception {
        String head = String.join(";", Decision.COLUMNS).replace("id;type", "type;id");
        config.with("decisions.csv", head + "\r\nset-status;d09;2023;gwent;;;no return;refused;So;Ann;21/11/2026;;;");

        append(REFUSED, status("psni", "not held"));

        assertThat(config.load().decisions().all()).extracting(Decision::id).containsExactly("d09", "d10", "d11");
        assertThat(Files.readString(folder.resolve("decisions.csv"))
                        .lines()
                        .skip(1)
                        .findFirst())
                .contains("set-status;d09;2023;gwent;;;no return;refused;So;Ann;21/11/2026;;;");
    }

    @Test
    void whatWasDecidedBeforeIsNotAddedAgain() throws Exception {
        append(REFUSED);

        assertThat(append(REFUSED, REFUSED)).isEmpty();
        assertThat(config.load().decisions().all()).hasSize(1);
    }

    @Test
    void whenOneLineWouldNotStandNoneIsWritten() {
        assertThatThrownBy(() -> append(REFUSED, status("nobody", "refused")))
                .isInstanceOf(ConfigMistakes.class)
                .hasMessageContaining("line 3, column \"force\": \"nobody\" is no id of forces.csv");
        assertThat(folder.resolve("decisions.csv")).doesNotExist();
    }

    private List<Decision> append(Proposal... proposals) throws Exception {
        return new DecisionFile(folder)
                .append(List.of(proposals), java.util.Collections.nCopies(proposals.length, GIVEN));
    }

    private static Proposal status(String force, String becomes) {
        return new Proposal("", "", DecisionType.SET_STATUS, "2023", force, "", "", "no return", becomes);
    }
}
