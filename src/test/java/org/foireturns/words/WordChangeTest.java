package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of words and names may matter to a return. */
class WordChangeTest {
    private static final WordsSeen RETURN = WordsSeen.in(Stream.of(
            "Sexual communication with a child",
            "VictimAge",
            "Snap Chat",
            "Whattsapp",
            "d'une fille",
            "Girls (11 & under)",
            "C\u00e9line",
            "42"));

    private static final WordLine GIRLS = line("values", "gender female", "girl", "girls", "women and girls");
    private static final WordLine ENDING = line("time", "year-ending", "year ending");
    private static final WordLine MARKERS = line("markers", "zero", "nil");
    private static final WordLine KENT = new WordLine(WordLine.FORCE, "kent", "Kent Police", List.of("Kent Police"));
    private static final WordLine KIK =
            new WordLine(WordLine.PLATFORM, "kik", "Kik", List.of("kik", "Kik", "Kik Messenger"));
    private static final List<WordLine> BOOKS = List.of(GIRLS, ENDING, MARKERS, KENT, KIK);

    private static WordLine line(String file, String key, String... phrases) {
        return new WordLine(WordLine.WORDS, file, key, List.of(phrases));
    }

    private static boolean matters(WordLine old, WordLine now) {
        List<WordLine> after = new ArrayList<>(BOOKS);
        after.set(after.indexOf(old), now);
        return WordChange.between(BOOKS, after).mayMatterTo(RETURN, false);
    }

    private static boolean added(String phrase) {
        return matters(GIRLS, line("values", "gender female", "girl", "girls", "women and girls", phrase));
    }

    @ParameterizedTest
    @CsvSource({
        "communication, true",
        "COMMUNICATION, true",
        "lasses, false",
        "communication with lasses, true",
        "girls of women, false",
        "girls with women, true",
        "victim, true",
        "victimage, true",
        "snapchat, true",
        "whatsapp, true",
        "fille, true",
        "'(11', true",
        "celine, true",
        "girls-and-women, true",
        "comunication, true",
        "comuniction, false",
        "\u2640, true"
    })
    void aPhraseMattersWhereItMayStand(String phrase, boolean matters) {
        assertThat(added(phrase)).isEqualTo(matters);
    }

    @Test
    void aWordOfAGenderMattersWhereItStands() {
        WordLine before = line("values", "gender female", "girl");
        WordLine after = line("values", "gender female", "girl", "quines");

        assertThat(WordChange.between(List.of(before), List.of(after))
                        .mayMatterTo(WordsSeen.in(java.util.stream.Stream.of("Girls", "12")), false))
                .isFalse();
        assertThat(WordChange.between(List.of(before), List.of(after))
                        .mayMatterTo(WordsSeen.in(java.util.stream.Stream.of("Quines", "12")), false))
                .isTrue();
    }

    @Test
    void whatIsTakenOutMattersAsWell() {
        assertThat(matters(GIRLS, line("values", "gender female", "girl", "women and girls")))
                .isTrue();
        assertThat(matters(KIK, new WordLine(WordLine.PLATFORM, "kik", "Kik", List.of("kik", "Kik"))))
                .isFalse();
    }

    /** "Year ending" is put into texts before they are read, so that its words stand in every return. */
    @Test
    void wordsThatWeWriteOurselvesStandEverywhere() {
        assertThat(added("ending")).isTrue();
    }

    @Test
    void whatIsNotFoundInTextsAloneMattersToAll() {
        assertThat(matters(ENDING, line("time", "year-ending", "year ending", "zzz")))
                .isTrue();
        assertThat(matters(MARKERS, line("markers", "zero", "nil", "zzz"))).isTrue();
        assertThat(matters(GIRLS, line("values", "gender female", "girls", "girl", "women and girls")))
                .as("in another order")
                .isTrue();
        assertThat(matters(KIK, new WordLine(WordLine.PLATFORM, "kik", "KIK", List.of("kik", "KIK", "Kik Messenger"))))
                .as("its name is told")
                .isTrue();
        assertThat(matters(KENT, new WordLine(WordLine.FORCE, "kent", "Kent", List.of("Kent"))))
                .isTrue();
        assertThat(matters(KENT, new WordLine(WordLine.FORCE, "kent", "Kent Police", List.of("Kent Police", "Zzz"))))
                .isFalse();
        assertThat(WordChange.between(BOOKS, List.of(KIK, GIRLS, ENDING, MARKERS, KENT))
                        .mayMatterTo(RETURN, false))
                .isTrue();
    }

    /** Names that are near to one on no list are told, and any platform may be near. */
    @Test
    void aPlatformMattersToAReturnThatAsksOfOne() {
        List<WordLine> more = new ArrayList<>(BOOKS);
        more.add(new WordLine(WordLine.PLATFORM, "zzz", "Zzz", List.of("zzz", "Zzz")));

        assertThat(WordChange.between(BOOKS, more).mayMatterTo(RETURN, false)).isFalse();
        assertThat(WordChange.between(BOOKS, more).mayMatterTo(RETURN, true)).isTrue();
    }

    @Test
    void aDecidedLabelMattersWhereItStands() {
        List<WordLine> quines = new ArrayList<>(BOOKS);
        quines.add(new WordLine(WordLine.LABEL, "gender", "d1 female", List.of("Quines")));
        List<WordLine> fille = new ArrayList<>(BOOKS);
        fille.add(new WordLine(WordLine.LABEL, "gender", "d1 female", List.of("Fille")));

        assertThat(WordChange.between(BOOKS, quines).mayMatterTo(RETURN, false)).isFalse();
        assertThat(WordChange.between(BOOKS, fille).mayMatterTo(RETURN, false)).isTrue();
    }

    @Test
    void whatIsStoredSaysTheSame() {
        WordsSeen stored = WordsSeen.parse(RETURN.stored());
        List<WordLine> lines = WordLine.parse(WordLine.text(BOOKS));

        assertThat(lines).isEqualTo(BOOKS);
        assertThat(stored.stored()).isEqualTo(RETURN.stored());
        List<WordLine> more = new ArrayList<>(BOOKS);
        more.set(0, line("values", "gender female", "girl", "girls", "women and girls", "lasses"));
        assertThat(WordChange.between(lines, more).mayMatterTo(stored, false)).isFalse();
        assertThat(WordChange.between(lines, more).mayMatterTo(WordsSeen.UNKNOWN, false))
                .isTrue();
        assertThat(WordChange.between(lines, BOOKS).isNone()).isTrue();
        assertThat(WordChange.between(lines, BOOKS).mayMatterTo(WordsSeen.UNKNOWN, true))
                .isFalse();
        assertThat(WordsSeen.parse(WordsSeen.UNKNOWN.stored())).isSameAs(WordsSeen.UNKNOWN);
    }

    @Test
    void aReturnOfTooManyWordsIsNotNoted() {
        assertThat(WordsSeen.in(Stream.iterate(0, i -> i + 1)
                                .limit(40_000)
                                .map(i -> Integer.toString(i, 36).replaceAll("[0-9]", "q")))
                        .stored())
                .isNotEmpty();
        assertThat(WordsSeen.in(Stream.iterate(0, i -> i + 1).limit(200_000).map(i -> "row " + i)))
                .isSameAs(WordsSeen.UNKNOWN);
    }
}
