package org.foireturns.report;

import org.foireturns.figures.AgeGenderTotal;
import org.foireturns.figures.AreaFigure;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.model.VictimAge;
import org.foireturns.reconcile.Standing;

/** The names that a reader knows, for the ids that programs use. */
public record Names(Forces forces, Platforms platforms) {

    private static final String GROUP = AreaFigure.GROUP;

    public static Names of(Edition edition) {
        return new Names(edition.registers().forces(), edition.registers().platforms());
    }

    /** Whether a category is neither the unknown ones nor a group made of others. */
    public static boolean isSingle(String category) {
        return !category.equals(Standing.UNKNOWN) && !category.startsWith(GROUP);
    }

    public String force(String id) {
        return id.isEmpty() ? "No force in particular" : forces.name(id);
    }

    /** A force's name without what all of them have: {@code Avon and Somerset}. */
    public static String brief(String force) {
        return force.replaceFirst("^Police Service of ", "").replaceFirst(" (Police|Police Service|Constabulary)$", "");
    }

    public String area(String id) {
        return switch (id) {
            case AreaFigure.UK -> "United Kingdom";
            case "england-and-wales" -> "England and Wales";
            case "england" -> "England";
            case "wales" -> "Wales";
            case "scotland" -> "Scotland";
            case "northern-ireland" -> "Northern Ireland";
            default -> forces.name(id);
        };
    }

    /** The nation of a force: {@code Northern Ireland}. */
    public String nation(String id) {
        return area(id).equals(id) ? English.title(id) : area(id);
    }

    public String question(String id) {
        return switch (id) {
            case "total" -> "total";
            case "victim_gender" -> "victim gender";
            case "victim_age" -> "victim age";
            case "youngest-victim" -> "youngest victim";
            case "all" -> "every question";
            default -> id;
        };
    }

    /** The category of a figure: {@code Snapchat}; of two axes at once both: {@code Female, 12–15}. */
    public String figure(AreaFigure figure) {
        return figure instanceof AgeGenderTotal both
                ? category(Dimension.VICTIM_GENDER, both.gender().id()) + ", "
                        + category(Dimension.VICTIM_AGE, both.age().id())
                : category(Dimension.of(figure.axis()), figure.category());
    }

    public String category(Dimension dimension, String category) {
        if (category.equals(Standing.UNKNOWN)) {
            return "Not known";
        }
        if (category.startsWith(GROUP)) {
            return "All of " + English.title(category.substring(GROUP.length()));
        }
        return switch (dimension) {
            case TOTAL -> "All offences";
            case VICTIM_GENDER -> English.title(category);
            case VICTIM_AGE -> age(category);
            case PLATFORM -> platforms.name(category);
        };
    }

    public static String age(String id) {
        if (id.startsWith("0-") && new VictimAge(id).known()) {
            return id.substring(2) + " and under";
        }
        return id.endsWith("+") ? id.substring(0, id.length() - 1) + " and over" : id.replace('-', '\u2013');
    }
}
