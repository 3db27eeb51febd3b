package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever forces answer about one offence, nothing that is said of another becomes different by it. */
class SecondOffenceTest {
    private static final Period LAST = Period.financialYear(2024);
    private static final Period THEN = Period.financialYear(2023);

    /** The other request comes before, between or after those of the offence by its id. */
    @ParameterizedTest
    @ValueSource(strings = {"1 images", "2024", "images"})
    void theFiguresOfAnOffenceAreTheSameBesideAnother(String other) {
        List<Request> own = List.of(Book.request("2023", THEN), Book.request("2025", LAST));
        Request images = Book.about("86/2", other, List.of("essex", "gwent", "lincolnshire"), THEN, LAST);
        List<Request> both = Stream.concat(own.stream(), Stream.of(images))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        Evidence alone = about71(new Given()).evidence();
        Evidence beside = about86(about71(new Given()), other).evidence();

        Figures figures = figures(alone, own);
        Figures among = figures(beside, both);

        assertThat(among.totals())
                .filteredOn(total -> !total.request().equals(other))
                .isEqualTo(figures.totals());
        assertThat(among.headlines())
                .filteredOn(headline -> !headline.request().equals(other))
                .isEqualTo(figures.headlines());
        assertThat(among.claims()).isEqualTo(figures.claims());
        assertThat(among.lineage())
                .filteredOn(line -> !line.figure().startsWith(other + "/"))
                .isEqualTo(figures.lineage());
        assertThat(among.panels())
                .filteredOn(line -> !line.panel().request().equals(other))
                .isEqualTo(figures.panels());
        assertThat(findings(among.findings(), other)).isEqualTo(figures.findings());

        Reconciliation checked = Reconciliation.of(alone, own, Book.FORCES);
        Reconciliation checkedAmong = Reconciliation.of(beside, both, Book.FORCES);

        assertThat(checkedAmong.tieOuts())
                .filteredOn(tieOut -> !tieOut.request().equals(other))
                .isEqualTo(checked.tieOuts());
        assertThat(checkedAmong.revisions()).isEqualTo(checked.revisions());
        assertThat(checkedAmong.responses())
                .filteredOn(response -> !response.request().equals(other))
                .isEqualTo(checked.responses());
        assertThat(findings(checkedAmong.findings(), other)).isEqualTo(checked.findings());
    }

    private static Given about71(Given given) {
        given.request("2023").year(2023);
        given.force("gwent").total("20").gender("female", "15").gender("male", "5");
        given.force("essex").total("30").platform("snapchat", "20").platform("unknown", "10");
        given.request("2025").year(2024);
        given.force("gwent")
                .total("25")
                .gender("female", "<5")
                .gender("male", "12")
                .age("9", "2");
        given.force("essex").year(2023).total("31").year(2024).total("44").youngest(7, VictimGender.FEMALE);
        return given;
    }

    private static Given about86(Given given, String other) {
        given.offence("86/2").request(other);
        for (String force : List.of("essex", "gwent", "lincolnshire")) {
            given.force(force).year(2023).total("300");
            given.year(2024)
                    .total("330")
                    .gender("female", "100")
                    .platform("snapchat", "3")
                    .platform("unknown", "327");
        }
        return given.youngest(1, VictimGender.MALE);
    }

    private static Figures figures(Evidence evidence, List<Request> requests) {
        return Figures.of(evidence, requests, Book.FORCES, Book.PLATFORMS, claims());
    }

    private static List<Claim> claims() {
        return List.of(
                claim("c1", Measure.COUNT, null, "69"),
                claim("c2", Measure.CHANGE, THEN, "35%"),
                claim("c3", Measure.YOUNGEST_VICTIM, null, "7"),
                claim("c4", Measure.RECORD_HIGH, null, "true"),
                claim("c5", Measure.FORCES_REPORTING, null, "2"));
    }

    private static Claim claim(String id, Measure measure, @Nullable Period baseline, String value) {
        return new Claim(
                id,
                "2025",
                "paper",
                "says",
                "uk",
                new Subject(measure, LAST, Dimension.TOTAL, "all", baseline),
                false,
                value);
    }

    private static List<FindingLine> findings(List<FindingLine> all, String other) {
        return all.stream().filter(finding -> !finding.place().isOf(other)).toList();
    }
}
