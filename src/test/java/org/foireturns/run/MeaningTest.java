package org.foireturns.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.normalise.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final LocalDate SENT = LocalDate.of(2025, 4, 22);
    private static final Force KENT = force("Kent Constabulary", "");
    private static final Platform KIK = new Platform("kik", "Kik", List.of(), List.of("Kik Messenger"));
    private static final Words WORDS = words("girls");
    private static final Books BOOKS = books(WORDS, KENT, KIK, request("2025", "2025", SENT, null));

    @Test
    void aWordANameAndTheRequestDecide() {
        assertThat(Stream.of(
                                BOOKS,
                                books(words("girls", "lasses"), KENT, KIK, request("2025", "2025", SENT, null)),
                                books(words(), KENT, KIK, request("2025", "2025", SENT, null)),
                                books(WORDS, force("Kent Constab", ""), KIK, request("2025", "2025", SENT, null)),
                                books(
                                        WORDS,
                                        KENT,
                                        new Platform("kik", "Kik", List.of("chat"), List.of("Kik Messenger")),
                                        request("2025", "2025", SENT, null)),
                                books(
                                        WORDS,
                                        KENT,
                                        new Platform("kik", "Kik", List.of(), List.of("Kik Messenger"), "meta"),
                                        request("2025", "2025", SENT, null)),
                                books(WORDS, KENT, KIK, request("2025", "2025", SENT.plusDays(1), null)))
                        .map(MeaningTest::of2025))
                .doesNotHaveDuplicates();
        assertThat(Meaning.of(settings("88A"), BOOKS).of("nobody-described"))
                .isNotEqualTo(of("71/17", "nobody-described"));
    }

    @Test
    void anotherRequestAnAddressAndADueDateDecideNothing() {
        Request due = request("2025", "FOI/77", SENT, SENT.plusDays(29));
        assertThat(of2025(books(WORDS, force("Kent Constabulary", "foi@kent.example"), KIK, due)))
                .isEqualTo(of2025(BOOKS));
        assertThat(of2025(books(
                        WORDS, KENT, KIK, request("2025", "2025", SENT, null), request("2026", "2026", SENT, null))))
                .isEqualTo(of2025(BOOKS));
        assertThat(Meaning.of(settings("88A"), BOOKS).of("2025")).isEqualTo(of2025(BOOKS));
    }

    /** Whoever adds something to a book has to say here, and in the class, whether files are read by it. */
    @Test
    void allThatTheBooksHoldIsKnownHere() {
        assertThat(names(Request.class))
                .containsExactlyInAnyOrder(
                        "id",
                        "title",
                        "offence",
                        "periods",
                        "questions",
                        "youngestVictim",
                        "forces",
                        "sent",
                        "due",
                        "described",
                        "reference");
        assertThat(names(Force.class))
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "nation",
                        "region",
                        "inEnglandAndWales43",
                        "inUk45",
                        "aliases",
                        "foiEmail",
                        "domains");
        assertThat(names(Platform.class)).containsExactlyInAnyOrder("id", "name", "groups", "aliases", "partOf");
        assertThat(names(Words.class)).containsExactly("lists");
        assertThat(names(Books.class))
                .containsExactlyInAnyOrder("requests", "forces", "platforms", "words", "claims", "decisions", "sha256");
    }

    private static String of2025(Books books) {
        return Meaning.of(settings("71/17"), books).of("2025");
    }

    private static String of(String offence, String request) {
        return Meaning.of(settings(offence), BOOKS).of(request);
    }

    private static Stream<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Books books(Words words, Force force, Platform platform, Request... requests) {
        return new Books(
                Stream.of(requests).collect(java.util.stream.Collectors.toMap(Request::id, request -> request)),
                new Forces(List.of(force)),
                new Platforms(List.of(platform)),
                words,
                List.of(),
                Decisions.NONE,
                "");
    }

    private static Words words(String... girls) {
        return new Words(Map.of("values", Map.of("gender female", List.of(girls))));
    }

    private static Force force(String alias, String email) {
        return new Force("kent", "Kent Police", "england", "South East", true, true, List.of(alias), email, List.of());
    }

    private static Request request(String id, String reference, LocalDate sent, @Nullable LocalDate due) {
        return new Request(
                id,
                "Offences",
                "71/17",
                List.of(Period.financialYear(2024)),
                Set.of(Dimension.TOTAL),
                false,
                List.of("kent"),
                sent,
                due,
                true,
                reference);
    }

    /** Settings as a config folder without any has them. */
    static Settings settings(String offence) {
        return new Settings(
                "1",
                offence,
                new Settings.Load(1),
                new ReadSettings(
                        200, 2000, 200, 10_000, 256, 50_000_000, 1_000_000, 100, 100, 60, 900, 512, 600, List.of()),
                Map.of(),
                new Settings.Quarantined(false),
                new Settings.Awaited(90),
                new Settings.Letters("", ""),
                new Settings.Deciding(false),
                new Settings.Published(5));
    }
}
