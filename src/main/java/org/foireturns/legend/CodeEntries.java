package org.foireturns.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one key: what its fields are about is known when all their meanings are. */
final class CodeEntries {
    /** Between the fields that share a code. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*[/&,]\\s*");

    /** A longer number is a year. */
    private static final int LONGEST_NUMBER_OF_PERIOD = 3;

    private static final int LONGEST_ABBREVIATION = 5;
    /** "x" ticks, "F" is a code itself. */
    private static final int SHORTEST_MEANING = 3;
    /** A gap, and a code of at most two signs. */
    private static final int LONGEST_PART = 3;

    private final KeyWords words;
    private final List<CodeEntry> entries = new ArrayList<>();
    /** Of what the entry before was; "9 = Not known" or "Other" behind it is of the same. */
    private @Nullable Axis last;

    CodeEntries(KeyWords words) {
        this.words = words;
    }

    /**
     * Takes an entry if what should be a code looks like one and its meaning is understood; says whether it did.
     * "Period A" and "AGEGRP T" are the codes A and T of these fields too.
     */
    boolean add(String field, String code, String meaning) {
        boolean whole = take(field, code, meaning);
        String name = code.strip();
        int gap = name.lastIndexOf(' ');
        boolean parts = field.isBlank() && gap > 0 && name.length() - gap <= LONGEST_PART;
        return (parts
                        && isField(name.substring(0, gap), name.substring(gap + 1))
                        && take(name.substring(0, gap), name.substring(gap + 1), meaning))
                || whole;
    }

    /** Whether words may be the name of what a code behind them is of; "Col 3" is rather the number of a column. */
    private boolean isField(String name, String code) {
        return CodeEntry.isNumber(code) ? words.named(name).isPresent() : words.mayHead(name);
    }

    /** A code of one field, or of each of several: "Plat 1 / Plat 2 | 05 | Snapchat". */
    private boolean take(String field, String code, String meaning) {
        List<String> fields = List.of(SEVERAL.split(field.strip()));
        if (fields.size() < 2 || !fields.stream().allMatch(words::mayHead)) {
            return takeOf(field, code, meaning);
        }
        boolean taken = false;
        for (String each : fields) {
            taken |= takeOf(each, code, meaning);
        }
        return taken;
    }

    private boolean takeOf(String field, String code, String meaning) {
        boolean brief = meaning.strip().length() < SHORTEST_MEANING;
        boolean unnamed = !field.isBlank() && field.chars().noneMatch(Character::isLetter);
        if (brief
                || unnamed
                || !CodeEntry.isCode(code)
                || !(words.isMeaning(meaning) || (!field.isBlank() && words.isWhole(meaning)))
                || isName(code)
                || words.isMeaning(field)) {
            return false;
        }
        Axis named = words.named(field).orElse(null);
        Axis told = words.about(meaning).orElse(null);
        boolean unknown = words.isUnknown(meaning);
        boolean open = unknown || words.isOther(meaning);
        Axis axis = named != null ? named : told == null && open && field.isBlank() ? last : told;
        // The number or the section of an offence needs no key: "71/17 = sexual communication with a child".
        boolean says = axis == Axis.OFFENCE && !words.ofCode(code.strip()).isEmpty();
        boolean clash = named != null && told != null && named != told;
        boolean may = mayMean(code.strip(), axis, !field.isBlank()) && keeps(code.strip(), meaning);
        if (says || clash || words.isBeside(field) || !may) {
            return false;
        }
        last = axis;
        entries.add(new CodeEntry(field, axis, code, meaning, unknown));
        return true;
    }

    /** The name of an axis is no code, "Year = April to March"; that of an axis with a letter is one, "Period A". */
    private boolean isName(String code) {
        String name = code.strip();
        int gap = name.lastIndexOf(' ');
        boolean lettered = gap > 0 && name.length() - gap <= LONGEST_PART;
        return words.named(name).isPresent() ? !lettered : gap < 0 && words.isGeneral(name);
    }

    /** Whether a code says nothing by itself that its meaning does not say. */
    private boolean mayMean(String code, @Nullable Axis axis, boolean ofField) {
        if (CodeEntry.isNumber(CodeEntry.key(code))) {
            return ofField || axis != Axis.PERIOD || code.length() <= LONGEST_NUMBER_OF_PERIOD;
        }
        Set<Axis> said = words.ofCode(code);
        // Under "Sex" an X is what the key says, and no platform.
        boolean letter = ofField && code.length() == 1 && said.equals(Set.of(Axis.PLATFORM));
        return (letter || said.isEmpty() || (axis != null && said.equals(Set.of(axis))))
                && (ofField || words.mayBeCode(code, axis));
    }

    /**
     * Whether a meaning says what a code says by itself: "24/25 = 1 April 2024 to 31 March 2025". An abbreviation may
     * be given another one. What is not known has no value: "Not recorded: no keyword was found in the MO text" says
     * why.
     */
    private boolean keeps(String code, String meaning) {
        boolean brief = code.length() <= LONGEST_ABBREVIATION && code.chars().noneMatch(Character::isDigit);
        if (brief || CodeEntry.isNumber(CodeEntry.key(code))) {
            return true;
        }
        return words.isUnknown(code)
                ? words.values(meaning).isEmpty()
                : words.values(meaning).containsAll(words.values(code));
    }

    /**
     * All of them; those of a field that is called by a name of its own are of what its meanings are about. What has
     * one code alone and names no axis is no field, but the reference of a row.
     */
    List<CodeEntry> all() {
        return entries.stream()
                .filter(this::isOfField)
                .map(this::ofItsField)
                .distinct()
                .toList();
    }

    private boolean isOfField(CodeEntry entry) {
        return entry.field().isEmpty()
                || words.named(entry.field()).isPresent()
                || entries.stream()
                                .filter(other -> other.field().equals(entry.field()))
                                .count()
                        > 1;
    }

    /** Whether a code stands twice: a key has each once, and rows of a list do not. */
    boolean repeat() {
        return entries.stream()
                        .map(entry -> entry.field() + "\n" + entry.code())
                        .distinct()
                        .count()
                < entries.size();
    }

    int size() {
        return entries.size();
    }

    private CodeEntry ofItsField(CodeEntry entry) {
        if (entry.field().isEmpty()) {
            return entry;
        }
        List<CodeEntry> alike = entries.stream()
                .filter(other -> other.field().equals(entry.field()))
                .toList();
        Set<Axis> axes = alike.stream()
                .flatMap(other -> Optional.ofNullable(other.axis()).stream())
                .collect(Collectors.toSet());
        boolean alone = alike.stream().allMatch(CodeEntry::alone);
        Axis axis = axes.size() == 1 ? axes.iterator().next() : entry.axis();
        return new CodeEntry(entry.field(), axis, entry.code(), entry.meaning(), alone);
    }
}
