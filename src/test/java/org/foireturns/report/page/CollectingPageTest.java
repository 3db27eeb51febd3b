package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.figures.Claim;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Measure;
import org.foireturns.figures.Subject;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.chart.YearsChart;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;

/** What is said while too few answers are there: nothing that a reader could take for a figure of the country. */
class CollectingPageTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);
    private static final List<String> FORCES = List.of("essex", "gwent", "lincolnshire", "psni");
    private static final Request LAST_YEAR = request("2023", 2022, LocalDate.of(2023, 6, 20));
    private static final Request NOW = request("2025", 2024, DUE);

    private final Given given = new Given();

    @Test
    void beforeTheDayNothingIsWrong() throws IOException {
        oneOfFour();

        Edition edition = edition(DUE);

        assertThat(Readiness.of(edition)).isEqualTo(Readiness.COLLECTING);
        assertThat(Readiness.sentence(edition))
                .startsWith("Not yet: collecting, 1 of 4 forces asked has given numbers; 3 forces are awaited until"
                        + " 21 May 2025.");
        assertThat(page(edition)).doesNotContain("No return from").contains("3 forces are awaited");
    }

    @Test
    void anEmptyInputFolderIsNothingToPublish() throws IOException {
        Edition edition = SmallEdition.on(DUE, given.evidence(), List.of(), 90);

        assertThat(Readiness.of(edition)).isEqualTo(Readiness.COLLECTING);
        assertThat(Readiness.sentence(edition)).isEqualTo("Not yet: no answers have come in.");
        assertThat(page(edition)).contains("no answers have come in");
    }

    @Test
    void afterTheDayTheSilentOnesAreOverdue() throws IOException {
        oneOfFour();

        Edition edition = edition(DUE.plusDays(1));

        assertThat(Readiness.of(edition)).isEqualTo(Readiness.BLOCKED);
        assertThat(Readiness.sentence(edition))
                .startsWith(
                        "No: collecting, 1 of 4 forces asked has given numbers; 3 forces are overdue since 21 May 2025."
                                + " 1 error blocks publication");
        assertThat(page(edition)).contains("3 forces are overdue: ");
    }

    /** A refusal is an answer, and no number. */
    @Test
    void whoAnsweredWithoutANumberIsSaid() {
        oneOfFour();
        given.force("psni");
        NOW.questions().forEach(question -> given.refused(question.id(), "12"));

        assertThat(Readiness.sentence(edition(DUE)))
                .startsWith("Not yet: collecting, 1 of 4 forces asked has given numbers, 1 gave none; 2 forces are"
                        + " awaited until 21 May 2025.");
    }

    @Test
    void noSentenceIsDraftedAndTheLastRequestsAreNotTakenForTheseOnes() {
        oneOfFour();

        Edition edition = edition(DUE);
        HeadlinesView headlines = view(edition).headlines();

        assertThat(edition.figures().headlines())
                .isNotEmpty()
                .allMatch(headline -> headline.request().equals("2023"));
        assertThat(headlines.latest()).isEmpty();
        assertThat(headlines.earlier())
                .singleElement()
                .satisfies(request -> assertThat(request.title()).isEqualTo(LAST_YEAR.title()));
        assertThat(headlines.collecting())
                .singleElement()
                .satisfies(
                        request -> assertThat(request.answered()).isEqualTo("1 of 4 forces asked has given numbers"));
    }

    @Test
    void aClaimWaitsForTheAnswersAndIsNoQuestionUntilThen() {
        oneOfFour();
        Claim claim = new Claim(
                "c1",
                "2025",
                "",
                "12 offences",
                "uk",
                new Subject(Measure.COUNT, Period.financialYear(2024), Dimension.TOTAL, "all", null),
                false,
                "13");

        Figures figures = Figures.of(
                given.evidence(),
                List.of(NOW),
                Book.FORCES,
                Book.PLATFORMS,
                List.of(claim),
                Set.of("2025"),
                Enough.USUAL,
                Book.OFFENCES);

        assertThat(figures.findings()).isEmpty();
        assertThat(figures.claims()).singleElement().satisfies(checked -> {
            assertThat(checked.verdict()).isEqualTo(CheckedClaim.Verdict.CANNOT_TELL);
            assertThat(checked.reason()).isEqualTo("Answers to request 2025 are still being collected.");
        });
    }

    @Test
    void theYearIsDrawnAsIncompleteWithoutANumber() {
        oneOfFour();

        YearsChart years = YearsChart.of(edition(DUE));

        assertThat(years.title())
                .isEqualTo("Offences recorded in the United Kingdom: 100 in 2022/23; nothing is on file for 2023/24;"
                        + " answers for 2024/25 are still being collected");
        assertThat(years.columns())
                .filteredOn(column -> column.year().equals("2024/25"))
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.gap()).isTrue();
                    assertThat(column.coverage()).isEqualTo("1 of 4");
                });
    }

    /** What one of four forces gave is nowhere called a number of the country. */
    @Test
    void itsFiguresAreThoseOfTheForcesThatAnswered() {
        oneOfFour();

        TotalsView.OfRequest now = TotalsView.of(edition(DUE)).requests().get(0);

        assertThat(now.title()).contains("incomplete, 1 of 4 forces asked has given numbers");
        assertThat(now.tables().get(0).rows())
                .extracting(FigureTable.Row::name)
                .contains("The forces that answered")
                .doesNotContain("United Kingdom");
        assertThat(now.tables())
                .extracting(FigureTable::caption)
                .noneMatch(caption -> caption.contains("United Kingdom"));
    }

    @Test
    void anEarlierYearThatIsAskedAgainKeepsItsWholeNumberUntilEnoughHaveAnswered() {
        for (String force : FORCES) {
            given.request("2023").force(force).year(2022).total("25");
        }
        given.request("again").force("gwent").year(2022).total("26");
        Request again = request("again", 2022, DUE);

        YearsChart years = YearsChart.of(SmallEdition.on(DUE, given.evidence(), List.of(LAST_YEAR, again), 90));

        assertThat(years.columns())
                .singleElement()
                .satisfies(column -> assertThat(column.value()).isEqualTo("100"));
    }

    @Test
    void aChartIsOfTheLastRequestThatIsComplete() {
        oneOfFour();

        assertThat(view(edition(DUE)).charts().platforms())
                .singleElement()
                .satisfies(chart -> assertThat(chart.title()).contains("2022/23"));
    }

    @Test
    void whenEnoughHaveAnsweredTheSentencesComeWithTheirBase() {
        oneOfFour();
        for (String force : List.of("essex", "lincolnshire", "psni")) {
            given.request("2025").force(force).year(2024).total("5");
        }

        Edition edition = edition(DUE);

        assertThat(edition.collecting("2025")).isEmpty();
        assertThat(edition.figures().headlines())
                .anyMatch(headline -> headline.request().equals("2025"));
    }

    private void oneOfFour() {
        for (String force : FORCES) {
            given.request("2023").force(force).year(2022).total("25").platform("snapchat", "10");
        }
        given.request("2025").force("gwent").year(2024).total("12").platform("instagram", "12");
    }

    private Edition edition(LocalDate day) {
        return SmallEdition.on(day, given.evidence(), List.of(LAST_YEAR, NOW), 90);
    }

    private static OffenceView view(Edition edition) {
        return OffenceView.all(edition, new Contributions.Book(edition, DrawnSheets.of(edition)))
                .get(0);
    }

    private static String page(Edition edition) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new ReportPage().write(edition, page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private static Request request(String id, int year, LocalDate due) {
        return new Request(
                id,
                "Offences in " + Period.financialYear(year).words(),
                "71/17",
                List.of(Period.financialYear(year)),
                Set.of(Dimension.TOTAL, Dimension.PLATFORM),
                false,
                FORCES,
                due.minusDays(29),
                due,
                true);
    }
}
