package org.foireturns.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;

/** Reads {@code decisions.csv}: the officer's answers, one a line. One wrong line and none of them holds. */
final class DecisionBook {
    static final String FILE = "decisions.csv";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(?=\\d)");
    private static final Pattern FORMULA =
            Pattern.compile("=[A-Za-z(].*|#(?:REF!|NAME\\?|N/A|VALUE!|DIV/0!|NUM!|NULL!)");
    private static final LocalDate STAND_IN = LocalDate.EPOCH;

    private final Forces forces;
    private final DecisionChecks checks;
    /** The lines above by id, as Excel leaves it. */
    private final Map<String, Decision> above = new LinkedHashMap<>();

    private DecisionBook(Forces forces, DecisionChecks checks) {
        this.forces = forces;
        this.checks = checks;
    }

    /** @param requests ids of those that are described */
    static Decisions read(
            BookFile file, Forces forces, Platforms platforms, Collection<String> requests, Mistakes mistakes) {
        DecisionBook book = new DecisionBook(forces, new DecisionChecks(forces, platforms, requests));
        List<Decision> decisions = new ArrayList<>();
        for (CsvRow row : CsvBook.rows(file, Decision.COLUMNS, mistakes)) {
            book.decision(row).ifPresent(decisions::add);
        }
        return mistakes.anyIn(file.shown()) ? Decisions.NONE : new Decisions(decisions);
    }

    private Optional<Decision> decision(CsvRow row) {
        String id = id(row);
        Optional<DecisionType> type = type(row);
        row.due("reason");
        row.due("decided_by");
        row.due("decided_on");
        Optional<LocalDate> decidedOn = row.date("decided_on");
        Optional<LocalDate> reviewBy = row.date("review_by");
        if (decidedOn.isPresent() && reviewBy.isPresent() && reviewBy.get().isBefore(decidedOn.get())) {
            row.mistake("review_by", "the day of the review is before the day of the decision");
        }
        String force = row.text("force");
        if (!force.isEmpty() && !forces.all().isEmpty() && forces.byId(force).isEmpty()) {
            row.mistake("force", "\"" + force + "\" is no id of forces.csv");
        }
        retires(row, type);
        typed(row);
        type.ifPresent(known -> checks.check(known, row));
        Optional<Decision> decision = type.map(known -> new Decision(
                id,
                known,
                row.text("request"),
                force,
                row.text("file"),
                row.text("where"),
                row.text("expects"),
                row.text("becomes"),
                row.text("reason"),
                row.text("decided_by"),
                decidedOn.orElse(STAND_IN),
                row.text("approved_by"),
                reviewBy.orElse(null),
                row.text("retires")));
        decision.ifPresent(read -> above.putIfAbsent(plain(id), read));
        return decision;
    }

    private String id(CsvRow row) {
        String id = row.due("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            row.mistake("id", "\"" + id + "\" is no id; use letters, digits, hyphens and full stops, as in d12");
        } else if (above.containsKey(plain(id))) {
            row.mistake("id", "\"" + id + "\" stands in a line above already; give each decision an id of its own");
        }
        return id;
    }

    private static Optional<DecisionType> type(CsvRow row) {
        String word = row.due("type").toLowerCase(Locale.ROOT);
        Optional<DecisionType> type = DecisionType.of(word);
        if (!word.isEmpty() && type.isEmpty()) {
            row.mistake("type", "\"" + word + "\" is no type of decision that we know; use " + DecisionType.words());
        }
        return type;
    }

    /** What stands in a cell of a return may look like a formula; what somebody decides of it does not. */
    private static void typed(CsvRow row) {
        Decision.COLUMNS.stream()
                .filter(column -> !column.equals("expects"))
                .filter(column -> FORMULA.matcher(row.text(column)).matches())
                .forEach(column -> row.mistake(
                        column, "\"" + row.text(column) + "\" is a formula or its error; type the text itself"));
    }

    private void retires(CsvRow row, Optional<DecisionType> type) {
        boolean due = type.filter(DecisionType.RETIRE::equals).isPresent();
        String retired = due ? row.due("retires") : row.text("retires");
        if (!retired.isEmpty() && !above.containsKey(plain(retired))) {
            row.mistake("retires", "no line above has the id \"" + retired + "\"");
        }
    }

    /** An id without the zeros in front that Excel takes off. */
    private static String plain(String id) {
        return LEADING_ZEROS.matcher(id).lookingAt() ? LEADING_ZEROS.matcher(id).replaceFirst("") : id;
    }
}
