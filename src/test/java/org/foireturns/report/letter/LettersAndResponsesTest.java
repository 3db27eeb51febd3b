package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.Response.Status;
import org.foireturns.report.Edition;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.Letterhead;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.ToChase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what letters say is missing to the answers as responses.csv has them, of forces in every state. */
class LettersAndResponsesTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);
    private static final Request REQUEST = new Request(
            "2025",
            "Offences",
            "71/17",
            List.of(Period.financialYear(2023), Period.financialYear(2024)),
            Set.of(Dimension.TOTAL, Dimension.VICTIM_AGE, Dimension.VICTIM_GENDER),
            true,
            List.of("essex", "gwent", "kent", "north-yorkshire", "police-scotland", "psni", "surrey"),
            LocalDate.of(2025, 4, 22),
            DUE,
            true,
            "FOI/25/7");
    /** How letters name what they ask for. */
    private static final Map<String, String> WORDS = Map.of(
            "total", "the number of all offences",
            "victim_age", "the number by the age of the victim",
            "victim_gender", "the number by the gender of the victim",
            "youngest-victim", "the age of the youngest victim");

    private final Given given = new Given();

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 20, 60})
    void eachSentenceSaysWhatTheResponsesSay(int days) {
        everyState();
        Edition edition = SmallEdition.on(DUE.plusDays(days), given.evidence(), List.of(REQUEST), 0, Letterhead.NONE);
        Map<String, List<Response>> responses =
                edition.reconciliation().responses().stream().collect(Collectors.groupingBy(Response::force));

        assertThat(responses).hasSize(REQUEST.forces().size());
        assertThat(responses.values().stream().flatMap(List::stream).map(Response::status))
                .contains(Status.ANSWERED, Status.PART, Status.NONE, Status.REFUSED)
                .contains(days > 0 ? Status.OVERDUE : Status.AWAITED);
        responses.forEach((force, said) -> {
            List<ForceLetter> letters = LettersDue.to(force, edition);
            boolean silent = with(said, Status.OVERDUE).count() == said.size();
            boolean lacking =
                    said.stream().anyMatch(each -> each.status() == Status.PART || each.status() == Status.NONE);
            assertThat(letters).as(force).hasSize(silent || lacking ? 1 : 0);
            letters.forEach(letter -> check(letter.text(), said, silent, days));
        });
    }

    /** What the page and the summary say of whom to chase are the forces that get a letter, and no others. */
    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 20, 60})
    void whoIsToBeChasedGetsALetter(int days) {
        everyState();
        Edition edition = SmallEdition.on(DUE.plusDays(days), given.evidence(), List.of(REQUEST), 0, Letterhead.NONE);
        List<String> letters =
                LettersDue.of(edition).stream().map(ForceLetter::force).toList();
        assertThat(ToChase.in(edition).said()).startsWith(letters.size() + " forces: ");
        ToChase.OfRequest chase = ToChase.in(edition).requests().get(0);
        assertThat(Stream.of(
                                chase.silent().stream().map(ForceAnswer::force),
                                chase.gaps().stream().map(ForceAnswer::force),
                                chase.askedAlone().stream().map(ToChase.Asked::force))
                        .flatMap(forces -> forces))
                .containsExactlyInAnyOrderElementsOf(letters);
        assertThat(chase.declined()).extracting(ForceAnswer::force).doesNotContainAnyElementsOf(letters);
    }

    private static void check(String text, List<Response> said, boolean silent, int days) {
        List<String> lines = text.lines().toList();
        assertThat(text.contains("It was due on 21 May 2025, " + days + " day")).isEqualTo(silent);
        assertThat(text.contains("Thank you for your answer")).isNotEqualTo(silent);
        if (text.contains("we could not read any")) {
            assertThat(with(said, Status.NONE)).hasSameSizeAs(said);
            assertThat(text).doesNotContain(WORDS.values());
            return;
        }
        assertThat(named(lines, "does not give: ")).isEqualTo(questions(said, Status.NONE));
        assertThat(named(lines, "does not give for 2024/25, or tell us")).isEqualTo(questions(said, Status.PART));
    }

    /** The questions named in a line that has some words. */
    private static Set<String> named(List<String> lines, String words) {
        List<String> line = lines.stream().filter(each -> each.contains(words)).toList();
        return WORDS.entrySet().stream()
                .filter(each -> line.stream().anyMatch(text -> text.contains(each.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> questions(List<Response> said, Status status) {
        return with(said, status).map(Response::question).collect(Collectors.toSet());
    }

    private static Stream<Response> with(List<Response> said, Status status) {
        return said.stream().filter(each -> each.status() == status);
    }

    private void everyState() {
        given.force("kent");
        whole(2023);
        whole(2024).youngest(4, VictimGender.FEMALE);
        given.force("essex");
        whole(2023).youngest(4, VictimGender.FEMALE);
        given.force("gwent").year(2023).total("12").year(2024).total("13");
        given.force("psni");
        REQUEST.questions().forEach(question -> given.refused(question.id(), "12"));
        given.refused("youngest-victim", "12");
        given.force("surrey").noTable();
    }

    private Given whole(int year) {
        return given.year(year)
                .total("12")
                .age("0-11", "5")
                .age("12-15", "7")
                .gender("female", "8")
                .gender("male", "4");
    }
}
