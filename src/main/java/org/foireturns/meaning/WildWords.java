package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** What words without an axis of their own, "Unknown", "Total" and "Other", say in their line of labels. */
final class WildWords {
    private final CompanyOfLabels company;
    private final Line line;
    private final LineKind kind;
    private final Set<Axis> present;
    private final boolean partsForce;
    private final @Nullable Axis neighbour;
    private final UnknownWords unknown;

    /** @param neighbour the axis of the nearest clear label before the one that is read, in a line of several axes */
    WildWords(CompanyOfLabels company, @Nullable Axis neighbour, Grammar grammar) {
        this.company = company;
        this.line = company.line();
        this.kind = company.kind();
        this.present = company.present();
        this.partsForce = company.partsForce();
        this.neighbour = neighbour;
        this.unknown = new UnknownWords(company, grammar);
    }

    /** "Unknown", "Total" and "Other" mean what they mean in their line. */
    void read(Reading reading, Cell cell, Said.Builder said) {
        Axis named = reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null);
        Axis axis = axis(said, named);
        boolean ofForce = (Subjects.AREA.equals(kind.beside()) || partsForce)
                && named == Axis.FORCE
                && reading.facts().size() == 1;
        boolean year = kind.axis() == Axis.PERIOD
                && named == Axis.PERIOD
                && reading.facts().size() == 1
                && reading.whole();
        boolean alone = line.kind() == Line.Kind.HEADS && line.entries().size() == 1 && said.values.isEmpty();
        boolean measure = alone
                || (company.measures()
                        && reading.measures()
                        && reading.says(Fact.Counts.class)
                        && said.values.isEmpty());
        if (alone && reading.says(Fact.Whole.class) && said.unit == null) {
            said.unit = Unit.OFFENCES;
        }
        if ((reading.says(Fact.Whole.class) && !measure) || ofForce || year) {
            said.whole = true;
            if (kind.axis() == Axis.FORCE && !said.values.containsKey(Axis.FORCE)) {
                said.beside = Subjects.FORCES;
            }
        }
        boolean ofOffences = kind.axis() == Axis.OFFENCE || Subjects.OFFENCES.equals(kind.beside());
        if (ofOffences && reading.says(Fact.Whole.class) && !said.values.containsKey(Axis.OFFENCE)) {
            // Beside offences "All three offences" is the number of all of them, however it is worded.
            said.beside = Subjects.ANOTHER_OFFENCE;
        }
        known(reading, named, said);
        boolean otherOrUnknown =
                axis == Axis.PLATFORM && reading.says(Fact.Other.class) && reading.says(Fact.Unknown.class);
        if (UnknownWords.are(reading, axis)
                && !otherOrUnknown
                && !(said.both && reading.one(Fact.Names.class).isEmpty())) {
            unknown.read(reading, axis, cell, said);
        }
        if (reading.says(Fact.Other.class) && (otherOrUnknown || !reading.says(Fact.Unknown.class))) {
            other(reading, axis, cell, said);
        }
    }

    /** "Total (known age)", "Excluding unknown"; of "Female (excluding unknown)" nobody can tell what is left out. */
    private static void known(Reading reading, @Nullable Axis named, Said.Builder said) {
        if (!reading.says(Fact.KnownOnly.class)) {
            return;
        }
        boolean nothingElse = named == null && !reading.says(Fact.Counts.class);
        if (reading.says(Fact.Whole.class) || (nothingElse && said.values.isEmpty())) {
            said.beside = Subjects.KNOWN;
        } else if (nothingElse) {
            said.doubt("leaves those out of whom something is not known");
        }
    }

    /** Whether a text goes on with "other" behind a platform or a gender: "Snapchat and one other". */
    private static boolean andOther(Reading reading) {
        boolean named = false;
        for (Fact fact : reading.facts()) {
            named |= fact instanceof Fact.OfPlatform || fact instanceof Fact.OfGender;
            if (named && fact instanceof Fact.Other) {
                return true;
            }
        }
        return false;
    }

    private void other(Reading reading, @Nullable Axis axis, Cell cell, Said.Builder said) {
        if (andOther(reading)) {
            if (said.values.containsKey(Axis.PLATFORM)) {
                said.combined = true;
            } else {
                said.doubt("says two things at once");
            }
        } else if (axis == Axis.VICTIM_GENDER) {
            said.values.putIfAbsent(axis, VictimGender.OTHER);
        } else if (axis == Axis.PLATFORM) {
            WaysOfCommunicating.other(reading, cell, said);
        } else if (axis == Axis.OFFENCE) {
            said.beside = Subjects.ANOTHER_OFFENCE;
        } else if (kind.beside() != null) {
            said.beside = kind.beside();
        } else if (said.values.isEmpty()) {
            said.doubt("does not say what else it is");
        }
    }

    /** The axis that a word without one belongs to: the one that it names, else that of the line. */
    private @Nullable Axis axis(Said.Builder said, @Nullable Axis named) {
        if (named != null) {
            return named;
        }
        Axis beside = company.sharedBeside(said.values.keySet());
        if (beside != null) {
            return beside;
        }
        if (neighbour != null && !said.values.containsKey(neighbour)) {
            return neighbour;
        }
        if (kind.axis() != null && !said.values.containsKey(kind.axis())) {
            return kind.axis();
        }
        List<Axis> others = present.stream()
                .filter(axis -> axis != Axis.FORCE && axis != Axis.OFFENCE && !said.values.containsKey(axis))
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }
}
