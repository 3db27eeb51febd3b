package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.foireturns.forms.AnswersTaken;
import org.foireturns.run.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the form on the page by way of the file that it saves to a run that knows the answer. */
class AnswerFormTest {
    @TempDir
    Path home;

    @Test
    void whatIsAnsweredOnThePageIsSettledInTheNextRun() throws Exception {
        Path config = config();
        Path input = home.resolve("input");
        Files.createDirectories(input.resolve("2025"));
        Files.writeString(input.resolve("2025").resolve("Kent Police.csv"), """
                Sexual communication with a child,2024/25
                Total offences,41
                """);
        Night night = new Night(input, config, home);
        night.run();

        String saved;
        try (Browser browser = Browser.open()) {
            browser.size(1280, 900).go(night.latest().resolve("report.html"), "#questions");
            browser.driver()
                    .executeScript("URL.createObjectURL = blob => { window.saved = blob; return 'about:blank#'; };"
                            + "HTMLAnchorElement.prototype.click = () => {};");
            browser.find("#save").click();
            assertThat(browser.find("#saved").getText()).isEqualTo("No answer is chosen yet.");
            browser.find("#questions input[value='refused']").click();
            browser.find("#save").click();
            assertThat(browser.find("#saved").getText()).isEqualTo("Say why: 1 of 1 answers have no reason.");
            browser.find("#questions .reason").sendKeys("By letter, \"section 12\"");
            browser.find("#decider").sendKeys("Ann");
            browser.find("#save").click();
            assertThat(browser.find("#saved").getText()).startsWith("1 saved as foi-answers.csv.");
            saved = Objects.requireNonNull(
                            browser.driver().executeAsyncScript("window.saved.text().then(arguments[0]);"))
                    .toString();
        }
        Files.writeString(input.resolve("foi-answers.csv"), saved);

        List<String> said = AnswersTaken.take(
                new Order(input, home.resolve("output"), home.resolve("data"), null, false), config, Clock.systemUTC());
        night.run();

        assertThat(said).first().asString().isEqualTo("foi-answers.csv: 1 answer taken as a decision.");
        assertThat(night.table("findings.csv"))
                .filteredOn(line -> line.getField("code").equals("no-return"))
                .extracting(line -> line.getField("state"))
                .containsExactly("settled");
        assertThat(night.table("decisions-applied.csv"))
                .extracting(line -> line.getField("reason"))
                .containsExactly("By letter, \"section 12\"");
        assertThat(Files.readString(night.latest().resolve("report.html"))).contains("Yes: nothing is open.");
    }

    private Path config() throws IOException {
        Path config = Folders.copyOfConfig(home.resolve("config"));
        Files.delete(config.resolve("claims.csv"));
        Files.writeString(config.resolve("requests").resolve("2025.yml"), """
                title: Sexual communication with a child
                offence: "71/17"
                periods: [2024/25]
                questions: [total]
                forces: [kent, gwent]
                sent: 2025-04-21
                due: 2025-05-21
                """);
        return config;
    }
}
