package org.foireturns.explain;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell may be, as the world outside says.
 *
 * @param lean whether it reads as a value or a label before its neighbours are looked at
 * @param kinds the axes of which it may be an entry, each an opaque word; several when it can be read in several ways
 * @param names the axes that it names, such as "Victim age"
 * @param traits what else is known of it
 * @param section the number of the question that it opens, such as 2 of "Q2 Age of victims"; 0 when it opens none
 * @param told the label that a value tells itself, such as "Snapchat" of "Snapchat - 65"; null when it tells none
 */
public record Sense(
        Lean lean,
        Set<String> kinds,
        Set<String> names,
        Set<Trait> traits,
        int section,
        @Nullable String told) {
    /** Of a cell of which nothing is known but that it is words. */
    public static final Sense WORDS = new Sense(Lean.LABEL, Set.of(), Set.of(), Set.of());
    /** Of a plain number. */
    public static final Sense NUMBER = new Sense(Lean.VALUE, Set.of(), Set.of(), Set.of());

    public Sense(Lean lean, Set<String> kinds, Set<String> names, Set<Trait> traits) {
        this(lean, kinds, names, traits, 0, null);
    }

    public Sense {
        kinds = Set.copyOf(kinds);
        names = Set.copyOf(names);
        traits = Set.copyOf(traits);
    }

    /** Which way a cell leans. */
    public enum Lean {
        VALUE,
        LABEL,
        /** A label among labels and a value among values: 2019, "12-15", "under 5". */
        EITHER
    }

    /** What a label may be besides an entry or the name of an axis. */
    public enum Trait {
        /** It may stand in a line of any kind, such as "Total" or "Unknown". */
        NEUTRAL,
        /** It is a total over others of its line. */
        WHOLE,
        /** What it heads only puts rows in order or tells them apart, such as "Rank". */
        ORDINAL,
        /** What it heads is an answer whatever it looks like: "9 year old girl" under "Youngest victim". */
        ANSWERED,
        /** It may be such an answer. */
        ANSWER,
        /** Plain numbers may be entries of the axis that it names: ages are, genders are not. */
        NUMBERED,
        /** Nobody knows some of its words. */
        PARTLY,
        /** It says itself that it is a part of what stands over it: "of whom 12-15". */
        PART
    }

    /** Of a value that tells its label itself. */
    public static Sense telling(String told, Set<String> kinds) {
        return new Sense(Lean.VALUE, kinds, Set.of(), Set.of(), 0, told);
    }

    /** The same of a cell that is a label. */
    Sense asLabel() {
        return new Sense(Lean.LABEL, kinds, names, traits, section, told);
    }

    /** The same of a cell that is a value. */
    Sense asValue() {
        return new Sense(Lean.VALUE, kinds, names, traits, section, told);
    }

    /** Whether it may be an entry of a line of labels. */
    boolean isEntry() {
        return neutral() || !kinds.isEmpty();
    }

    /** Whether both may be entries of one axis. */
    boolean sharesKind(Sense other) {
        return !Collections.disjoint(kinds, other.kinds);
    }

    /** Whether it names an axis of which another may be an entry: "Gender" and "Female". */
    boolean namesAxisOf(Sense entry) {
        return !Collections.disjoint(names, entry.kinds);
    }

    boolean neutral() {
        return traits.contains(Trait.NEUTRAL);
    }

    boolean whole() {
        return traits.contains(Trait.WHOLE);
    }

    boolean ordinal() {
        return traits.contains(Trait.ORDINAL);
    }

    boolean answered() {
        return traits.contains(Trait.ANSWERED);
    }

    boolean answer() {
        return traits.contains(Trait.ANSWER);
    }

    /** Whether it asks for an answer that is no count and gives it: it governs nothing. */
    boolean answersItself() {
        return answered() && !kinds.isEmpty();
    }

    boolean partly() {
        return traits.contains(Trait.PARTLY);
    }

    boolean part() {
        return traits.contains(Trait.PART);
    }

    boolean numbered() {
        return traits.contains(Trait.NUMBERED);
    }

    /** Whether it names an axis and is no entry of one. */
    public boolean isHead() {
        return kinds.isEmpty() && !neutral() && !names.isEmpty();
    }

    /** Whether anything at all is known of a label. */
    public boolean known() {
        return isEntry() || !names.isEmpty();
    }
}
