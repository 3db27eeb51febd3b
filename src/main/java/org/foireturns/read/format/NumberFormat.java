package org.foireturns.read.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.format.FormatSection.Kind;
import org.foireturns.read.format.FormatSection.Use;
import org.jspecify.annotations.Nullable;

/**
 * A number format, as far as it decides whether a sheet shows what a cell stores: {@code [<5]"*";0} shows a star for 3.
 * The libraries at hand fail on such codes or leave out their conditions.
 */
public final class NumberFormat {
    /** Shows every value as it is. */
    public static final NumberFormat GENERAL = NumberFormat.of("General");

    private static final int TEXT_SECTION = 3;
    /** What Excel draws where no section of a format is for a number. */
    private static final Display HASHES = new Display.Instead("#####");

    private final List<Choice> choices;
    private final @Nullable FormatSection text;
    private final boolean plain;

    private NumberFormat(List<Choice> choices, @Nullable FormatSection text) {
        this.choices = List.copyOf(choices);
        this.text = text;
        this.plain = text == null && choices.stream().allMatch(choice -> choice.section.plain(choice.use));
    }

    /** A format by its code. */
    public static NumberFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>(FormatScanner.sections(code));
        FormatSection text = null;
        if (sections.size() > TEXT_SECTION || sections.get(sections.size() - 1).has(Kind.TEXT)) {
            int last = Math.min(TEXT_SECTION, sections.size() - 1);
            text = sections.get(last);
            sections = new ArrayList<>(sections.subList(0, last));
        }
        boolean sayNothing = code.isBlank() || sections.isEmpty();
        return new NumberFormat(sayNothing ? List.of() : choices(sections), saysMore(text) ? text : null);
    }

    /**
     * A format of sections that are each used when their condition holds, the first that does so.
     *
     * @param text the section for texts, or null when there is none
     */
    public static NumberFormat ofCases(List<FormatSection> sections, @Nullable FormatSection text) {
        return new NumberFormat(
                sections.stream()
                        .map(section -> new Choice(section.condition(), section, use(section.condition())))
                        .toList(),
                saysMore(text) ? text : null);
    }

    private static Use use(@Nullable FormatCondition condition) {
        if (condition == null || condition.bound().signum() != 0) {
            return Use.ANY;
        }
        return switch (condition.relation()) {
            case EQUAL -> Use.ZERO;
            case BELOW -> Use.NEGATIVE;
            default -> Use.ANY;
        };
    }

    /** A section that only repeats the text says nothing of its own. */
    private static boolean saysMore(@Nullable FormatSection text) {
        return text != null
                && !(text.has(Kind.TEXT)
                        && text.pieces().stream()
                                .allMatch(piece -> piece.kind() == Kind.TEXT
                                        || piece.text().isBlank()));
    }

    private static List<Choice> choices(List<FormatSection> sections) {
        FormatSection first = sections.get(0);
        FormatSection second = sections.size() > 1 ? sections.get(1) : null;
        FormatSection third = sections.size() > 2 ? sections.get(2) : null;
        boolean conditional = first.condition() != null || (second != null && second.condition() != null);
        if (conditional) {
            return conditional(first, second, third);
        }
        if (second == null) {
            return List.of(new Choice(null, first, Use.ANY));
        }
        if (third == null) {
            return List.of(
                    new Choice(FormatCondition.NOT_NEGATIVE, first, Use.ANY), new Choice(null, second, Use.NEGATIVE));
        }
        return List.of(
                new Choice(FormatCondition.POSITIVE, first, Use.ANY),
                new Choice(FormatCondition.NEGATIVE, second, Use.NEGATIVE),
                new Choice(null, third, Use.ZERO));
    }

    /** Conditions decide in their order, and the last section is for all that is left. */
    private static List<Choice> conditional(
            FormatSection first, @Nullable FormatSection second, @Nullable FormatSection third) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(first.condition() == null ? FormatCondition.POSITIVE : first.condition(), first, Use.ANY));
        if (second == null) {
            choices.add(new Choice(null, FormatScanner.sections("General").get(0), Use.ANY));
        } else {
            choices.add(new Choice(second.condition(), second, Use.ANY));
        }
        if (third != null) {
            choices.add(new Choice(null, third, Use.ANY));
        }
        return choices;
    }

    /** Whether it shows every value as it is, so that there is no need to ask. */
    public boolean plain() {
        return plain;
    }

    /** What is shown of a number. */
    public Display show(BigDecimal number) {
        if (choices.isEmpty()) {
            return Display.SAME;
        }
        return choices.stream()
                .filter(choice -> choice.condition == null || choice.condition.holds(number))
                .findFirst()
                .map(choice -> choice.section.show(number, choice.use))
                .orElse(HASHES);
    }

    /** What is shown of a text. */
    public Display show(String stored) {
        return text == null ? Display.SAME : text.show(stored);
    }

    private record Choice(@Nullable FormatCondition condition, FormatSection section, Use use) {}
}
