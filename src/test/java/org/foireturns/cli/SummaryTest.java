package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.decisions.Offers;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Headline;
import org.foireturns.figures.Measure;
import org.foireturns.figures.Subject;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.reconcile.Relation;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.Docket;
import org.foireturns.report.Edition;
import org.foireturns.report.Imprint;
import org.foireturns.report.Letterhead;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Readiness;
import org.foireturns.report.Registers;
import org.foireturns.report.SinceLast;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.TwoOffences;
import org.foireturns.run.Ending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Forces FORCES = new Forces(List.of(
            new Force("kent", "Kent Police", "england", "south-east", true, true, List.of()),
            new Force("lincolnshire", "Lincolnshire Police", "england", "east-midlands", true, true, List.of())));
    private static final Path LATEST = Path.of("output", "latest").toAbsolutePath();

    @Test
    void itAnswersWhatIsAskedInTheMorning() {
        assertThat(printed(edition(1)))
                .contains(
                        "Returns         1 file from 1 force (2025: 1); 1 read now, 0 known already",
                        "Can I publish?  No: 1 error blocks publication; 1 question is open too.",
                        "                1 error, 0 files set aside unread, 0 of 0 claims supported",
                        "Headlines       Sentence 0. Base: 40 of 41 forces. A hidden cell could change it.",
                        "Does it add up? 0 add up, 1 could add up, 0 do not",
                        "No answer from  Lincolnshire Police (2025)",
                        "To chase        1 force: 1 about what it sent",
                        "To settle       1 question to answer or give a reason for",
                        "Report          " + Path.of("output", "latest", "report.html"));
    }

    @Test
    void withoutAnyReturnsThereAreNoRequestsInBrackets() {
        Edition none = SmallEdition.of(new Given().evidence(), List.of());

        assertThat(printed(none, 0))
                .contains(
                        "Returns         0 files from 0 forces; 0 read now, 0 known already",
                        "Can I publish?  Not yet: no answers have come in.");
    }

    @Test
    void whereNothingIsOpenItSaysSoWithoutNoughts() {
        assertThat(printed(SmallEdition.of(new Given().evidence(), List.of()), 0))
                .contains("To chase        nobody", "To settle       no question");
    }

    @Test
    void aPointOfAForceThatIsNotKnownIsNoPointWithNoForces() {
        assertThat(printed(edition(1, null))).contains("To chase        1 force: 1 that is not known yet");
    }

    @Test
    void itFitsOnAScreenAndSaysWhatItLeavesOut() {
        List<String> lines = printed(edition(50));

        assertThat(lines).hasSizeLessThan(30);
        assertThat(lines)
                .contains("                and 44 more, in the report", "                and 46 more, in the report");
    }

    @Test
    void eachOffenceHasItsOwnHeadlines() {
        List<String> lines = printed(TwoOffences.both());

        assertThat(lines)
                .containsSubsequence(
                        "Sexual communication with a child",
                        "Headlines       69 offences of sexual communication with a child were recorded in England and Wales in"
                                + " 2024/25, by 2 of 2 forces. Base: 2 of 2 forces. Only 2 forces were asked.",
                        TwoOffences.SECOND,
                        "Headlines       330 offences of possession of indecent images were recorded in Wales in 2024/25, by"
                                + " GWENT. Base: GWENT. Only 1 force was asked.")
                .hasSizeLessThan(30);
    }

    @Test
    void anUnchangedNightSaysSo() {
        StringWriter text = new StringWriter();
        Summary.print(new PrintWriter(text), new Ending.Unchanged("abc", Instant.EPOCH, Readiness.QUESTIONS, LATEST));

        assertThat(text.toString().lines())
                .startsWith(
                        "Nothing has changed since the last run: the same files, config and software.",
                        "Can I publish?  Yes, with questions");
    }

    private static List<String> printed(Edition edition) {
        return printed(edition, 1);
    }

    private static List<String> printed(Edition edition, int filesRead) {
        StringWriter text = new StringWriter();
        new Summary(new PrintWriter(text), FORCES).print(new Ending.Published(edition, filesRead, LATEST));
        return text.toString().lines().toList();
    }

    private static Edition edition(int size) {
        return edition(size, "kent");
    }

    private static Edition edition(int size, @Nullable String force) {
        ReturnFile file = new ReturnFile("2025", "2025/Kent.xlsx", "ab", 1, FileFormat.XLSX);
        Evidence evidence = new Evidence(
                List.of(new ReturnSummary(file, "kent", true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Edition(
                new Imprint("abc", "1", Instant.EPOCH, LocalDate.EPOCH),
                List.of(),
                new Registers(FORCES, new Platforms(List.of()), Book.OFFENCES),
                evidence,
                reconciliation(),
                new Figures(
                        List.of(),
                        List.of(),
                        List.of(),
                        headlines(size),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Enough.USUAL),
                Docket.open(
                        List.of(
                                finding(Severity.ERROR, Owner.FORCE, force),
                                finding(Severity.QUESTION, Owner.OFFICER, force)),
                        Offers.NONE),
                new SinceLast(
                        List.of(),
                        IntStream.range(0, size)
                                .mapToObj(i -> "added input/2025/" + i)
                                .toList(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Letterhead.NONE);
    }

    private static List<Headline> headlines(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Headline(
                        "2025",
                        "figure",
                        new Subject(Measure.COUNT, Period.financialYear(2024), Dimension.TOTAL, "all", null),
                        "1",
                        "Sentence " + i + ".",
                        "40 of 41 forces.",
                        "No usable number: Kent Police.",
                        false))
                .toList();
    }

    private static Reconciliation reconciliation() {
        TieOut.Side side = new TieOut.Side("Total, B8", Range.exactly(1), List.of());
        TieOut tieOut = new TieOut(
                "2025",
                "kent",
                Period.financialYear(2024),
                "total",
                side,
                Relation.EQUALS,
                side,
                Verdict.COULD_ADD_UP,
                0);
        List<Response> responses = Stream.of("total", "platform")
                .flatMap(question -> Stream.of(
                        new Response("2025", "kent", question, Response.Status.PART, "", file(question)),
                        new Response("2025", "lincolnshire", question, Response.Status.NONE, "", "")))
                .toList();
        return new Reconciliation(List.of(tieOut), List.of(), responses, List.of());
    }

    private static String file(String question) {
        return question + ".xlsx";
    }

    private static RaisedFinding finding(Severity severity, Owner owner, @Nullable String force) {
        Place place = Place.ofForce("2025", force);
        FindingLine line = new FindingLine("code", severity, owner, place, "what", "why", "fix");
        return new RaisedFinding(severity.name().toLowerCase(Locale.ROOT), line, RaisedFinding.State.NEW);
    }
}
