package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.letter.ForceLetter;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {
    private static final List<String> FORCES = List.of("essex", "gwent", "lincolnshire", "psni");
    private static final List<Request> REQUESTS = List.of(
            request("2019", "Offences up to 2018/19", LocalDate.of(2019, 5, 13)),
            request("2023", "Offences up to 2022/23", LocalDate.of(2023, 5, 22)),
            request("2025", "Offences up to 2024/25", LocalDate.of(2025, 4, 22)));
    private static final Pattern PLACE = Pattern.compile("[a-z0-9-]+!B[0-9]+");
    private static final String SILENCE = "We have not had your answer";
    private static final String NOT_FOUND = "We cannot find your answer";

    private final Given given = new Given();

    @Test
    void aForceThatAnsweredOneRequestIsNotToldThatItDidNot() {
        given.request("2019").force("lincolnshire").total("30").blank("B7");
        given.request("2025").force("gwent").total("12");

        assertThat(letters().get("lincolnshire"))
                .extracting(ForceLetter::text)
                .satisfiesExactly(
                        silent -> assertThat(silent).contains(SILENCE + " to our request of 22 April 2025."),
                        answered -> assertThat(answered)
                                .contains("Thank you for your answer to our request of 13 May 2019.")
                                .doesNotContain(SILENCE));
    }

    @Test
    void whileASenderIsNotKnownNobodyIsToldThatItSentNothing() {
        given.request("2025").force("gwent").total("12");
        given.ofNobody("2025/answer.xlsx");

        assertThat(letters().get("lincolnshire"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(NOT_FOUND + " to our request of 22 April 2025.")
                        .contains("name of your force")
                        .doesNotContain(SILENCE));
    }

    @Test
    void aFileThatAnswersForSeveralForcesByNameIsNobodyElses() {
        given.request("2025").ofNobody("2025/regional.xlsx").from("gwent").total("12");

        assertThat(letters().get("lincolnshire"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(SILENCE));
    }

    @Test
    void aPlaceIsInTheFileNamedWhenThereAreSeveral() {
        given.request("2025").force("gwent").total("12").blank("B7").file("2025/Gwent more.xlsx");
        given.blank("B9");

        assertThat(letters().get("gwent"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("gwent.xlsx, Sheet1!B7", "Gwent more.xlsx, Sheet1!B9"));
    }

    @Test
    void everyQuestionWithoutAnAnswerIsNamed() {
        given.request("2025").force("gwent").total("12");

        assertThat(letters().get("gwent"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(
                                "by the gender of the victim",
                                "by the age of the victim",
                                "by the platform or app",
                                "the age of the youngest victim"));
    }

    @Test
    void nobodyIsWrittenToWhereNoForceIsKnown() {
        given.request("2025").force("gwent").total("12");
        given.ofNobody("2025/answer.xlsx").blank("B2");

        assertThat(letters().getOrDefault("", List.of())).isEmpty();
    }

    /** Whatever forces sent or did not send, each letter speaks of one request and of what it was answered. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aLetterSpeaksOfItsOwnRequestAlone(int seed) {
        Random random = new Random(seed);
        Map<String, Set<String>> sent = new TreeMap<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        boolean[] nameless = new boolean[REQUESTS.size()];
        for (int i = 0; i < REQUESTS.size(); i++) {
            String id = REQUESTS.get(i).id();
            given.request(id);
            for (String force : FORCES) {
                if (random.nextInt(3) > 0) {
                    answer(random, id, force);
                    sent.computeIfAbsent(id, key -> new TreeSet<>()).add(force);
                }
            }
            nameless[i] = random.nextInt(4) == 0;
            if (nameless[i]) {
                given.ofNobody(id + "/nameless.xlsx");
            }
            if (nameless[i] || sent.containsKey(id)) {
                asked.put(id, new TreeSet<>(FORCES));
            }
        }

        Map<String, List<ForceLetter>> letters = letters();

        letters.forEach((force, own) -> own.forEach(letter -> {
            List<Request> of = REQUESTS.stream()
                    .filter(request -> letter.text().contains(request.title()))
                    .toList();
            assertThat(of).as(letter.text()).hasSize(1);
            Request request = of.get(0);
            assertThat(letter.subject()).endsWith(request.title() + " (" + request.id() + ")");
            REQUESTS.forEach(each -> assertThat(
                            letter.text().contains(English.day(Objects.requireNonNull(each.sent()))))
                    .as("%s in%n%s", each.sent(), letter.text())
                    .isEqualTo(each.equals(request)));
            boolean answered = sent.getOrDefault(request.id(), Set.of()).contains(force);
            assertThat(letter.text().contains("Thank you for your answer")).isEqualTo(answered);
            assertThat(letter.text().contains(SILENCE)).isEqualTo(!answered && !nameless[REQUESTS.indexOf(request)]);
            assertThat(PLACE.matcher(letter.text()).results().map(MatchResult::group))
                    .allMatch(place -> place.startsWith(request.id() + "-" + force + "!"));
        }));
        asked.forEach((request, forces) -> forces.stream()
                .filter(force -> sent.containsKey(request) && !sent.get(request).contains(force))
                .forEach(force -> assertThat(letters.get(force))
                        .extracting(ForceLetter::anchor)
                        .contains(Anchor.request("letter", request + "/" + force))));
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private void answer(Random random, String request, String force) {
        given.force(force).sheet(request + "-" + force).total(Integer.toString(random.nextInt(90)));
        for (int points = random.nextInt(4); points > 0; points--) {
            given.blank("B" + (1 + random.nextInt(30)));
        }
        if (random.nextBoolean()) {
            given.file(request + "/" + force + " more.xlsx").blank("B" + (40 + random.nextInt(30)));
        }
    }

    private static Request request(String id, String title, LocalDate sent) {
        return new Request(
                id,
                title,
                "71/17",
                List.of(Period.financialYear(2024)),
                Set.of(Dimension.values()),
                true,
                FORCES,
                sent,
                null,
                true);
    }

    /** By force, the latest request's first. */
    private Map<String, List<ForceLetter>> letters() {
        Edition edition = SmallEdition.of(given.evidence(), REQUESTS);
        DrawnSheets sheets = DrawnSheets.of(edition);
        Contributions.Book book = new Contributions.Book(edition, sheets);
        return ForceSections.of(edition, sheets, book, OffenceView.all(edition, book)).stream()
                .collect(Collectors.toMap(
                        section -> Stream.concat(FORCES.stream(), Stream.of(""))
                                .filter(force -> Anchor.force(force).equals(section.anchor()))
                                .findFirst()
                                .orElseThrow(),
                        section -> section.letters().due()));
    }
}
