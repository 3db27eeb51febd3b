package org.foireturns.normalise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.VictimGender;

/** The words of {@code config/vocabulary}, ready to be looked up. */
public final class Vocabulary {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> GENDERS = Stream.of(VictimGender.FEMALE, VictimGender.MALE, VictimGender.OTHER)
            .map(gender -> "gender " + gender.id())
            .toList();

    /** The file of the words for what offences are counted by. */
    private static final String VALUES = "values";

    /** The file of the words by which a return says when it was made. */
    private static final String VERSIONS = "versions";
    /** The file of the words by which a force does not answer. */
    private static final String REFUSALS = "refusals";

    private final Words words;
    final Phrases unknown;
    final Phrases percent;
    final Phrases withheld;
    final Phrases notHeld;
    final Phrases zero;
    final Phrases numberMarks;
    final RangeReader ranges;
    /** A number and what it counts: "12 offences". */
    final Pattern counted;

    private final Map<NoteList, Phrases> notes = new EnumMap<>(NoteList.class);
    /** Every word of a phrase of notes. */
    final Phrases wordsOfNotes;

    final Phrases generic;
    final Phrases otherPlatform;
    /** What stands around the name of a platform, and between those of several. */
    final Pattern besidePlatforms;

    final Pattern betweenPlatforms;
    final VintageReader vintages;
    final NumberWords numbers;
    final Marks marks;
    final RefusalTexts refusals;
    /** Matches the words before the number of a section of the Act. */
    final String sections;

    final QuestionWords questions;

    /** The lists that must be there, by file, in the order of the keys; a file may hold others too. */
    public static Map<String, List<String>> required() {
        Map<String, List<String>> required = new TreeMap<>();
        // The lists that the independent check reads by itself must be there as well.
        required.put(VALUES, GENDERS);
        required.put(
                "categories",
                List.of(
                        "unknown",
                        "total",
                        "percent",
                        "generic_platform",
                        "other_platform",
                        "around_platforms",
                        "formerly",
                        "platforms_and"));
        required.put(
                "markers",
                List.of(
                        "withheld",
                        "not_held",
                        "zero",
                        "number_marks",
                        "fewer_than",
                        "up_to",
                        "or_fewer",
                        "between",
                        "between_and",
                        "of_ages",
                        "counted",
                        "note_marks",
                        "revised_marks"));
        required.put("notes", NoteList.keys());
        required.put("offences", List.of());
        required.put(VERSIONS, List.of("later", "earlier", "number", "of_the_request"));
        required.put(
                REFUSALS,
                List.of("decided", "reasons", "section", "question", "questions", "question_and", "question_to"));
        required.put(
                "time",
                Stream.concat(Stream.of("ordinal"), IntStream.rangeClosed(1, 12).mapToObj(Vocabulary::month))
                        .toList());
        return required;
    }

    /**
     * Compiles the lists.
     *
     * @throws IllegalArgumentException naming the file and key of a list that is missing; books that were checked have
     *     them all
     */
    public Vocabulary(Words words) {
        this.words = words;
        GENDERS.forEach(gender -> list(VALUES, gender));
        list("categories", "total");
        unknown = phrases("categories", "unknown");
        percent = phrases("categories", "percent");
        withheld = phrases("markers", "withheld");
        notHeld = phrases("markers", "not_held");
        zero = phrases("markers", "zero");
        numberMarks = phrases("markers", "number_marks");
        ranges = new RangeReader(key -> list("markers", key));
        counted = Pattern.compile(CountReader.NUMBER + " " + AnyOf.these(list("markers", "counted")));
        generic = phrases("categories", "generic_platform");
        otherPlatform = phrases("categories", "other_platform");
        besidePlatforms = Pattern.compile("(?i)\\(?" + AnyOf.whole(list("categories", "formerly")) + ".*|"
                + AnyOf.whole(list("categories", "around_platforms")));
        betweenPlatforms = Pattern.compile(AnyOf.whole(list("categories", "platforms_and")));
        for (NoteList list : NoteList.values()) {
            notes.put(list, phrases("notes", list.key()));
        }
        wordsOfNotes = new Phrases(words.lists().getOrDefault("notes", Map.of()).values().stream()
                .flatMap(phrases -> phrases.stream().flatMap(SPACES::splitAsStream))
                .toList());
        vintages = new VintageReader(
                key -> list(VERSIONS, key), new Months(month -> list("time", month(month))), list("time", "ordinal"));
        numbers = new NumberWords(
                number -> words.lists().getOrDefault("ages", Map.of()).getOrDefault("number " + number, List.of()));
        marks = new Marks(list("markers", "note_marks"), list("markers", "revised_marks"));
        refusals = new RefusalTexts(key -> list(REFUSALS, key));
        sections = AnyOf.these(list(REFUSALS, "section"));
        questions = new QuestionWords(key -> list(REFUSALS, key));
    }

    /** The words of notes by their key. */
    Map<String, List<String>> notes() {
        return words.lists().getOrDefault("notes", Map.of());
    }

    /** The phrases of a list of notes. */
    Phrases notes(NoteList list) {
        return Objects.requireNonNull(notes.get(list));
    }

    private static String month(int number) {
        return "month " + number;
    }

    private Phrases phrases(String file, String key) {
        return new Phrases(list(file, key));
    }

    private List<String> list(String file, String key) {
        List<String> list = words.lists().getOrDefault(file, Map.of()).get(key);
        if (list == null) {
            throw new IllegalArgumentException("vocabulary/" + file + ".yml has no list \"" + key + "\"");
        }
        return list;
    }
}
