package org.foireturns.normalise;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;

/** The words of {@code config/vocabulary}, ready to be looked up. */
public final class Vocabulary {
    private static final VictimGender[] GENDERS = {VictimGender.FEMALE, VictimGender.MALE, VictimGender.OTHER};
    private static final Unit[] UNITS = {Unit.MENTIONS, Unit.SUSPECTS, Unit.VICTIMS};

    /** The file of the words by which a return says when it was made. */
    private static final String VERSIONS = "versions";

    private final Words words;
    private final Map<VictimGender, Phrases> genders = new EnumMap<>(VictimGender.class);
    private final Map<Head, Phrases> heads = new EnumMap<>(Head.class);
    private final Map<Unit, Phrases> units = new EnumMap<>(Unit.class);
    private final OffenceNames offences;
    private final Remembered<String, Head> headOf = new Remembered<>(this::headIn);
    private final Remembered<String, Set<String>> offencesIn;
    final Phrases unknown;
    final Phrases totals;
    final Phrases percent;
    final Phrases withheld;
    final Phrases notHeld;
    final Phrases zero;
    final Phrases numberMarks;
    final Phrases severalPlatforms;
    /** Notes that the figures hold another offence too, that they do not, and that the one asked is none there. */
    final Phrases together;

    final Phrases apart;
    final Phrases noSuchOffence;
    final Phrases equivalent;
    final Phrases rounded;
    final Phrases generic;
    final Phrases counted;
    final Phrases silent;
    final Phrases partial;
    final Phrases partialNote;
    final Phrases spanStart;
    final Phrases spanEnd;
    final Phrases refused;
    final Phrases noInformation;
    final VintageReader vintages;

    /** The lists that must be there, by file, in the order of the keys; a file may hold others too. */
    public static Map<String, List<String>> required() {
        Map<String, List<String>> required = new TreeMap<>();
        required.put("genders", Stream.of(GENDERS).map(VictimGender::id).toList());
        required.put(
                "heads",
                Stream.of(Head.values())
                        .filter(head -> head != Head.NONE)
                        .map(Head::key)
                        .toList());
        required.put("units", Stream.of(UNITS).map(Unit::id).toList());
        required.put(
                "categories",
                List.of("unknown", "total", "percent", "generic_platform", "counted", "silent", "part_of_offences"));
        required.put("markers", List.of("withheld", "not_held", "zero", "number_marks"));
        required.put(
                "notes",
                List.of(
                        "some_offences",
                        "several_platforms",
                        "refused",
                        "no_information",
                        "together",
                        "apart",
                        "no_such_offence",
                        "equivalent",
                        "rounded"));
        required.put("spans", List.of("from", "to"));
        required.put("offences", List.of());
        required.put(VERSIONS, List.of("later", "earlier", "number", "of_the_request"));
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
        for (VictimGender gender : GENDERS) {
            genders.put(gender, phrases("genders", gender.id()));
        }
        for (Head head : Head.values()) {
            if (head != Head.NONE) {
                heads.put(head, phrases("heads", head.key()));
            }
        }
        for (Unit unit : UNITS) {
            units.put(unit, phrases("units", unit.id()));
        }
        offences = new OffenceNames(words.lists().getOrDefault("offences", Map.of()));
        offencesIn = new Remembered<>(offences::in);
        unknown = phrases("categories", "unknown");
        totals = phrases("categories", "total");
        percent = phrases("categories", "percent");
        withheld = phrases("markers", "withheld");
        notHeld = phrases("markers", "not_held");
        zero = phrases("markers", "zero");
        numberMarks = phrases("markers", "number_marks");
        generic = phrases("categories", "generic_platform");
        counted = phrases("categories", "counted");
        silent = phrases("categories", "silent");
        partial = phrases("categories", "part_of_offences");
        partialNote = phrases("notes", "some_offences");
        spanStart = phrases("spans", "from");
        spanEnd = phrases("spans", "to");
        severalPlatforms = phrases("notes", "several_platforms");
        refused = phrases("notes", "refused");
        noInformation = phrases("notes", "no_information");
        together = phrases("notes", "together");
        apart = phrases("notes", "apart");
        noSuchOffence = phrases("notes", "no_such_offence");
        equivalent = phrases("notes", "equivalent");
        rounded = phrases("notes", "rounded");
        vintages = new VintageReader(
                list(VERSIONS, "later"),
                list(VERSIONS, "earlier"),
                list(VERSIONS, "number"),
                list(VERSIONS, "of_the_request"));
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

    Map<VictimGender, Phrases> genders() {
        return genders;
    }

    /** What a head says, by the first of {@link Head} whose words stand in it. */
    Head head(String text) {
        return headOf.apply(text);
    }

    private Head headIn(String text) {
        String padded = Phrases.padded(text);
        Head head = heads.entrySet().stream()
                .filter(entry ->
                        entry.getKey() != Head.SUSPECT && entry.getValue().standIn(padded))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Head.NONE);
        boolean ofPerson = head == Head.VICTIM_GENDER || head == Head.VICTIM_AGE;
        return ofPerson && ofSuspects(text) ? Head.SUSPECT : head;
    }

    /** Whether a text speaks of those who committed the offences, and not of victims or platforms. */
    boolean ofSuspects(String text) {
        return says(Head.SUSPECT, text) && !says(Head.PLATFORM, text) && unit(text) != Unit.VICTIMS;
    }

    /** Whether a text has a word of one head, whatever other words stand there. */
    boolean says(Head head, String text) {
        Phrases phrases = heads.get(head);
        return phrases != null && phrases.in(text);
    }

    /** What a count head counts; offences when it does not say. */
    Unit unit(String text) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue().in(text))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(unit -> unit == Unit.MENTIONS ? 0 : 1))
                .findFirst()
                .orElse(Unit.OFFENCES);
    }

    /** Whether a text names an offence, in whole or in part. */
    boolean namesOffence(String id, String text) {
        return offencesIn.apply(text).contains(id);
    }

    /** Whether a text names any offence other than the one given. */
    boolean namesOtherOffence(String id, String text) {
        return offencesIn.apply(text).stream().anyMatch(named -> !named.equals(id));
    }
}
