package org.foireturns.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a list are read for what, and what could not be told of them.
 *
 * @param reference names the offence; null when none does
 * @param day says when it was recorded; null when none does
 * @param year says the year of a month; null when the column of the day says it
 * @param victims the columns of gender and age, one pair for each victim of a row
 * @param weight how many a row stands for; null when a row stands for itself
 * @param doubts what is asked about the columns
 */
record Plan(
        Columns columns,
        @Nullable Column reference,
        @Nullable Column day,
        @Nullable Column year,
        List<VictimColumns> victims,
        @Nullable Column weight,
        List<Doubt> doubts) {
    Plan {
        victims = List.copyOf(victims);
        doubts = List.copyOf(doubts);
    }

    /**
     * A question about a list.
     *
     * @param column where it arises; null for the list as a whole
     * @param among the columns that may be meant, where it is asked which; empty elsewhere
     */
    record Doubt(@Nullable Column column, String about, String taken, List<Column> among) {
        Doubt {
            among = List.copyOf(among);
        }

        Doubt(@Nullable Column column, String about, String taken) {
            this(column, about, taken, List.of());
        }
    }

    private static final Set<ColumnKind> AGES = EnumSet.of(
            ColumnKind.AGE, ColumnKind.AGE_BAND, ColumnKind.AGE_FLAG, ColumnKind.GENDER_AND_AGE, ColumnKind.BIRTH);

    /** @param key what the codes in the list's cells stand for */
    static Plan of(Columns all, Map<String, String> key) {
        List<Doubt> doubts = new ArrayList<>();
        Columns columns = withoutCodes(all, key, doubts);
        Column reference = first(columns, ColumnKind.REFERENCE);
        Column gender = null;
        Column age = null;
        List<VictimColumns> victims = VictimColumns.numbered(columns);
        if (victims.isEmpty()) {
            boolean apart = named(columns, ColumnKind.GENDER, Axis.VICTIM_GENDER)
                    && named(columns, ColumnKind.AGE, Axis.VICTIM_AGE);
            Column both = apart ? null : first(columns, ColumnKind.GENDER_AND_AGE);
            gender = both != null ? both : only(columns.of(ColumnKind.GENDER), Axis.VICTIM_GENDER, "gender", doubts);
            age = both != null ? both : only(ages(columns), Axis.VICTIM_AGE, "age", doubts);
            if (gender != null || age != null) {
                victims = List.of(new VictimColumns(gender, age, band(columns, age)));
            }
        }
        if (!tellsAges(columns)) {
            likeAges(columns).ifPresent(doubts::add);
        }
        Column day = DayColumns.day(columns);
        Column year = DayColumns.year(columns, day);
        return new Plan(columns, reference, day, year, victims, Weights.of(columns, reference, doubts), doubts);
    }

    /**
     * Genders and platforms as numbers say nothing without a key, nor do ages of which none is 10 or more. Words that
     * name no platform do so by a key.
     */
    private static Columns withoutCodes(Columns columns, Map<String, String> key, List<Doubt> doubts) {
        List<Column> known = new ArrayList<>(columns.all());
        for (Column column : columns.of(ColumnKind.FREE_TEXT)) {
            if (column.cells().explained(text -> key.containsKey(CodeKey.entry(Axis.PLATFORM, text)))) {
                known.set(column.index(), column.as(ColumnKind.PLATFORM));
            }
        }
        for (Column column : columns.of(ColumnKind.GENDER, ColumnKind.PLATFORM, ColumnKind.AGE)) {
            boolean coded = column.kind() == ColumnKind.AGE
                    ? column.cells().numbersLikeCodes()
                    : column.cells().most(column.cells().wholes);
            if (coded && !column.cells().explained(text -> key.containsKey(CodeKey.entry(axis(column), text)))) {
                known.set(column.index(), column.as(ColumnKind.OTHER));
                doubts.add(new Doubt(
                        column,
                        "what the codes under \"" + column.head().text() + "\" stand for",
                        "No line of the file explains them; what they say is not counted."));
            }
        }
        return new Columns(known);
    }

    private static Axis axis(Column column) {
        return switch (column.kind()) {
            case PLATFORM -> Axis.PLATFORM;
            case AGE -> Axis.VICTIM_AGE;
            default -> Axis.VICTIM_GENDER;
        };
    }

    private static @Nullable Column first(Columns columns, ColumnKind kind) {
        List<Column> found = columns.of(kind);
        return found.stream()
                .filter(column -> column.head().isAny("reference"))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    /** Whether the head of a column of some kind says what it holds: then no text beside it is needed. */
    private static boolean named(Columns columns, ColumnKind kind, Axis axis) {
        return columns.of(kind).stream().anyMatch(column -> column.head().names(axis));
    }

    /** Ages at the offence, in years where the list has them; ages of another day do not count beside them. */
    private static List<Column> ages(Columns columns) {
        List<Column> all = columns.of(ColumnKind.AGE, ColumnKind.AGE_BAND);
        List<Column> then = preferred(all, column -> !column.head().is("now"));
        List<Column> years = preferred(then, column -> column.kind() == ColumnKind.AGE);
        return preferred(years, column -> column.head().is("at-offence"));
    }

    /** The one column of bands beside one of ages in years. */
    private static @Nullable Column band(Columns columns, @Nullable Column age) {
        List<Column> bands = columns.of(ColumnKind.AGE_BAND).stream()
                .filter(column -> !column.head().is("now"))
                .toList();
        return age != null && age.kind() == ColumnKind.AGE && bands.size() == 1 ? bands.get(0) : null;
    }

    private static List<Column> preferred(List<Column> columns, Predicate<Column> better) {
        List<Column> found = columns.stream().filter(better).toList();
        return found.isEmpty() ? columns : found;
    }

    /** The one column that holds it, or that of the victims among several; a doubt when that cannot be told. */
    private static @Nullable Column only(List<Column> columns, Axis axis, String what, List<Doubt> doubts) {
        List<Column> left = columns.size() < 2
                ? columns
                : preferred(
                        preferred(columns, column -> column.head().names(axis)),
                        column -> column.head().ofVictims());
        if (left.size() == 1) {
            return left.get(0);
        }
        if (!left.isEmpty()) {
            doubts.add(new Doubt(
                    left.get(0),
                    "which of its columns is the victim's " + what,
                    "Until you say so, none is counted.",
                    left));
        }
        return null;
    }

    private static boolean tellsAges(Columns columns) {
        return columns.any(kind -> AGES.contains(kind));
    }

    /** The only column of numbers that look like ages and have a head that is not understood: "Yrs" over 13, 15, 11. */
    private static Optional<Doubt> likeAges(Columns columns) {
        List<Column> found = columns.of(ColumnKind.OTHER).stream()
                .filter(column -> column.cells().numbersLikeAges()
                        && !column.head().besideAny()
                        && !column.head().namesAsked())
                .toList();
        return found.size() == 1
                ? Optional.of(new Doubt(
                        found.get(0),
                        "whether the numbers under \"" + found.get(0).head().text() + "\" are the ages of victims",
                        "Until you say so, none is counted."))
                : Optional.empty();
    }

    /** Whether rows stand for groups: a number of offences or victims and no reference. */
    boolean grouped() {
        return weight != null && reference == null;
    }

    boolean flagged() {
        return columns.any(ColumnKind.PLATFORM_FLAG);
    }

    /** Ids of the platforms over its columns of ticks. */
    Set<String> flaggedPlatforms() {
        return columns.stream(kind -> kind == ColumnKind.PLATFORM_FLAG)
                .flatMap(column -> column.head().platform().stream())
                .collect(Collectors.toSet());
    }

    boolean tellsPlatforms() {
        return columns.any(kind -> kind == ColumnKind.PLATFORM || kind == ColumnKind.PLATFORM_FLAG);
    }

    /** Whether it says anything that is asked of an offence. */
    boolean tellsSomething() {
        return columns.any(
                kind -> kind.ofVictims() || kind.flagsVictims() || kind.ofPlatforms() || kind == ColumnKind.BIRTH);
    }

    boolean tellsGender() {
        return columns.any(kind -> kind == ColumnKind.COUNT_OF_GENDER || kind == ColumnKind.GENDER_FLAG)
                || victims.stream().anyMatch(pair -> pair.gender() != null);
    }

    boolean tellsAge() {
        return columns.any(ColumnKind.AGE_FLAG) || victims.stream().anyMatch(pair -> pair.age() != null);
    }

    /** Whether the references of the sample hold digits, so that a word in their column is none. */
    boolean referencesHaveDigits() {
        return reference != null && reference.cells().most(reference.cells().ids + reference.cells().wholes);
    }

    /** Whether a text is the head of a column, or a line of it. */
    boolean isHead(int index, String text) {
        if (index < 0 || index >= columns.all().size() || text.isBlank()) {
            return false;
        }
        String head = columns.all().get(index).head().text();
        int more = head.length() - text.length();
        return more == 0
                ? head.equals(text)
                : more > 0
                        && ((head.startsWith(text) && head.charAt(text.length()) == ' ')
                                || (head.endsWith(text) && head.charAt(more - 1) == ' '));
    }
}
