package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a line counts more than its label says: "Male includes victims whose gender was not recorded", "Instagram
 * is counted under Facebook", and behind a mark on a label "includes those not known". What is left over holds whatever
 * it names: "Other includes Kik and Discord" changes nothing.
 */
final class LabelNotes implements NoteReader, RemarkReader {
    private static final String SAYS = "says that more is counted there than the label tells";
    /** A label, and what names it. */
    private static final int LONGEST_LABEL = 10;

    private final Grammar grammar;
    private final NoteWords words;
    private final Pattern holds;
    private final Pattern heldIn;
    private final Pattern areReally;

    LabelNotes(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
        this.holds = grammar.pattern(whole(words.holds()));
        this.heldIn = grammar.pattern(whole(words.heldIn()));
        this.areReally = grammar.pattern(whole(words.corrections().areReally()));
    }

    private static String whole(String phrases) {
        return "(?i)(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?![\\p{L}\\p{N}])";
    }

    @Override
    public Stream<Caveat> read(Note note) {
        return note.sentences().stream()
                .filter(sentence -> !words.saysApart(sentence))
                .flatMap(sentence -> Stream.concat(
                        held(sentence).stream(), note.mark() == null ? Stream.empty() : belonging(sentence)))
                .map(held -> Caveat.of(note, note.only(), value -> isMore(held, value, note.mark()), SAYS));
    }

    private boolean isMore(Held held, Meant value, @Nullable NoteMark mark) {
        if (mark == null) {
            return held.isMoreThan(held.line(), value);
        }
        if (value.cell().isText() && value.cell().text().strip().equals(mark.sign())) {
            // A sign that stands for a number is explained, and bears no note.
            return false;
        }
        List<Cell> bearers =
                labels(value).filter(label -> mark.on(label, grammar)).toList();
        return isMore(held, value, bearers.isEmpty() ? labels(value) : bearers.stream());
    }

    private boolean isMore(Held held, Meant value, Stream<Cell> labels) {
        return labels.anyMatch(label -> held.isMoreThan(grammar.read(label.text()), value));
    }

    private static Stream<Cell> labels(Meant value) {
        return value.placed().entries().map(Entry::cell);
    }

    /**
     * A remark says that more is counted in its row, and names no other line: "includes 4 of unknown gender"; or that
     * another platform is in one figure with its own: "Facebook and Instagram together".
     */
    @Override
    public Stream<RowRemark> remarks(Cell text, SheetPlan plan) {
        if (words.saysApart(text.text())) {
            return Stream.empty();
        }
        Stream<RowRemark> more = held(text.text())
                .filter(held -> held.line().facts().isEmpty())
                .map(held -> RowRemark.ofItsRow(text.address(), value -> isMore(held, value, labels(value)), SAYS))
                .stream();
        return Stream.concat(more, words.saysInOne(text.text()) ? Stream.of(together(text)) : Stream.empty());
    }

    private RowRemark together(Cell text) {
        Held held = new Held(Reading.NOTHING, grammar.read(text.text()), words);
        return RowRemark.ofItsRow(
                text.address(),
                value -> labels(value).anyMatch(label -> held.namesAnother(grammar.read(label.text()), value)),
                SAYS);
    }

    /** "These 4 should be regarded as unknown": what belongs elsewhere is counted in the line that bears the mark. */
    private Stream<Held> belonging(String sentence) {
        Matcher really = areReally.matcher(sentence);
        return really.find() ? held("", sentence.substring(really.end())).stream() : Stream.empty();
    }

    /** What a sentence says of a line, the words of the line before or behind those that join them. */
    private Optional<Held> held(String sentence) {
        Matcher holding = holds.matcher(sentence);
        Matcher within = heldIn.matcher(sentence);
        boolean leads = holding.find();
        if (within.find() && (!leads || within.start() <= holding.start())) {
            return held(sentence.substring(within.end()), sentence.substring(0, within.start()))
                    .filter(held -> !held.line().facts().isEmpty());
        }
        return leads
                ? held(sentence.substring(0, holding.start()), sentence.substring(holding.end()))
                : Optional.empty();
    }

    private Optional<Held> held(String line, String more) {
        Reading label = grammar.read(line);
        return label.tokens() > LONGEST_LABEL
                ? Optional.empty()
                : Optional.of(new Held(label, grammar.read(more), words));
    }

    /**
     * What a sentence says is counted in a line.
     *
     * @param line what names it: "the Male figure for 2023/24"
     */
    private record Held(Reading line, Reading more, NoteWords words) {
        /** Whether it is more than the label of a number says, in the years that the sentence names if any. */
        boolean isMoreThan(Reading label, Meant value) {
            boolean when = !line.says(Fact.OfPeriod.class)
                    || line.all(Fact.OfPeriod.class)
                            .anyMatch(fact -> fact.period().equals(value.period()));
            return when && (otherGender(label, value) || otherAge(label, value) || otherPlatform(label, value));
        }

        /**
         * Whether it names another platform, gender or age than the label of a number: "Facebook AND Instagram
         * together".
         */
        boolean namesAnother(Reading label, Meant value) {
            return otherGender(label, value)
                    || otherAge(label, value)
                    || otherPlatform(label, value)
                    || anotherPlatform(label);
        }

        private boolean anotherPlatform(Reading label) {
            List<String> own =
                    label.all(Fact.OfPlatform.class).map(Fact.OfPlatform::id).toList();
            return !own.isEmpty()
                    && more.all(Fact.OfPlatform.class)
                            .map(Fact.OfPlatform::id)
                            .anyMatch(id -> own.stream().noneMatch(each -> words.isPart(id, each)));
        }

        private boolean otherGender(Reading label, Meant value) {
            VictimGender own = value.gender();
            if (own == VictimGender.OTHER && label.says(Fact.Other.class)) {
                return saysUnknown(Axis.VICTIM_GENDER, true);
            }
            if (own == VictimGender.UNKNOWN
                    || !label.all(Fact.OfGender.class)
                            .map(Fact.OfGender::gender)
                            .allMatch(own::equals)
                    || !label.says(Fact.OfGender.class)) {
                return false;
            }
            List<VictimGender> told =
                    more.all(Fact.OfGender.class).map(Fact.OfGender::gender).toList();
            return saysUnknown(Axis.VICTIM_GENDER, told.isEmpty())
                    || (!told.isEmpty() && own != VictimGender.OTHER && !told.contains(own));
        }

        private boolean otherAge(Reading label, Meant value) {
            VictimAge own = value.age();
            if (!own.known() || label.all(Fact.OfAge.class).map(Fact.OfAge::age).noneMatch(own::equals)) {
                return false;
            }
            List<VictimAge> told =
                    more.all(Fact.OfAge.class).map(Fact.OfAge::age).toList();
            return saysUnknown(Axis.VICTIM_AGE, told.isEmpty())
                    || (!told.isEmpty() && told.stream().noneMatch(age -> own.contains(age) || age.contains(own)));
        }

        /** Of a platform in the list: what stands in none of its names is asked about anyway. */
        private boolean otherPlatform(Reading label, Meant value) {
            String own = value.platform();
            if (own.equals("other") && label.says(Fact.Other.class)) {
                return saysUnknown(Axis.PLATFORM, true);
            }
            boolean listed = value.questions().stream().noneMatch(asked -> asked.is(Meant.Question.Kind.PLATFORM));
            if (!listed
                    || label.all(Fact.OfPlatform.class).map(Fact.OfPlatform::id).noneMatch(own::equals)) {
                return false;
            }
            List<String> told =
                    more.all(Fact.OfPlatform.class).map(Fact.OfPlatform::id).toList();
            return saysUnknown(Axis.PLATFORM, told.isEmpty())
                    || (!told.isEmpty() && told.stream().noneMatch(id -> words.isPart(id, own)));
        }

        /**
         * Whether what is not known on an axis is counted there too.
         *
         * @param alone whether it may say so without the name of the axis, as it names nothing else of it
         */
        private boolean saysUnknown(Axis axis, boolean alone) {
            List<Axis> named = more.all(Fact.Names.class).map(Fact.Names::axis).toList();
            return more.says(Fact.Unknown.class)
                    && (named.isEmpty() ? alone : named.stream().allMatch(axis::equals));
        }
    }
}
