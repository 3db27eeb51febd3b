package org.foireturns.config;

import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Platforms;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** Checks the category of a claim: {@code all}, or ids and groups of its dimension joined by {@code |}. */
final class ClaimCategory {
    private static final String COLUMN = "category";
    private static final String GROUP = "group:";

    private final Platforms platforms;

    ClaimCategory(Platforms platforms) {
        this.platforms = platforms;
    }

    void check(CsvRow row, Dimension dimension) {
        String category = row.due(COLUMN);
        if (category.isEmpty() || category.equals("all")) {
            return;
        }
        for (String part : category.split("\\|", -1)) {
            String problem = problem(part, dimension);
            if (!problem.isEmpty()) {
                row.mistake(COLUMN, "\"" + part + "\" " + problem);
            }
        }
    }

    private String problem(String part, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> "splits a total; write all, or choose another dimension";
            case VICTIM_GENDER -> isGender(part) ? "" : "is none of female, male, other, unknown";
            case VICTIM_AGE ->
                isAge(part) ? "" : "is no age; write 12, 0-11, 16+ or unknown (Excel may have made a date of it)";
            case PLATFORM ->
                part.startsWith(GROUP)
                        ? groupProblem(part.substring(GROUP.length()))
                        : Ids.isId(part) ? "" : "is no id of a platform";
        };
    }

    private String groupProblem(String group) {
        boolean known = platforms.all().isEmpty() || !platforms.group(group).isEmpty();
        return known ? "" : "is no group of platforms.csv";
    }

    private static boolean isGender(String part) {
        return Stream.of(VictimGender.values()).map(VictimGender::id).anyMatch(part::equals);
    }

    private static boolean isAge(String part) {
        try {
            return new VictimAge(part).known() || part.equals(VictimAge.UNKNOWN.id());
        } catch (IllegalArgumentException noAge) {
            return false;
        }
    }
}
