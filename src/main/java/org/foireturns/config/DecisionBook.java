package org.foireturns.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.decisions.AnswerStatus;
import org.foireturns.decisions.DecidedLabel;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;

/** Reads {@code decisions.csv}: the officer's answers, one a line. One wrong line and none of them holds. */
final class DecisionBook {
    static final String FILE = "decisions.csv";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(?=\\d)");
    private static final LocalDate STAND_IN = LocalDate.EPOCH;

    private final Forces forces;
    private final Platforms platforms;
    /** The lines above by id, as Excel leaves it. */
    private final Map<String, Decision> above = new LinkedHashMap<>();

    private DecisionBook(Forces forces, Platforms platforms) {
        this.forces = forces;
        this.platforms = platforms;
    }

    static Decisions read(BookFile file, Forces forces, Platforms platforms, Mistakes mistakes) {
        DecisionBook book = new DecisionBook(forces, platforms);
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
        type.ifPresent(known -> check(known, row));
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

    private void retires(CsvRow row, Optional<DecisionType> type) {
        boolean due = type.filter(DecisionType.RETIRE::equals).isPresent();
        String retired = due ? row.due("retires") : row.text("retires");
        if (!retired.isEmpty() && !above.containsKey(plain(retired))) {
            row.mistake("retires", "no line above has the id \"" + retired + "\"");
        }
    }

    private void check(DecisionType type, CsvRow row) {
        switch (type) {
            case SET_STATUS -> {
                row.due("request");
                row.due("expects");
                question(row);
                if (row.text("where").isEmpty()) {
                    row.due("force");
                }
                String becomes = row.due("becomes");
                if (!becomes.isEmpty() && AnswerStatus.of(becomes).isEmpty()) {
                    row.mistake("becomes", "\"" + becomes + "\" is no status; write " + AnswerStatus.WORDS);
                }
                empty(row, type, "file");
            }
            case ACCEPT_VALUE, ACCEPT_DIFFERENCE -> {
                row.due("request");
                row.due("expects");
                empty(row, type, "becomes");
            }
            case ALIAS -> alias(row, type);
            case RETIRE ->
                Set.of("request", "force", "file", "where", "expects", "becomes").stream()
                        .sorted()
                        .forEach(column -> empty(row, type, column));
        }
    }

    private static void question(CsvRow row) {
        String question = row.text("where");
        boolean known = question.isEmpty()
                || question.equals(Answer.YOUNGEST_VICTIM)
                || List.of(Dimension.values()).stream()
                        .anyMatch(each -> each.id().equals(question));
        if (!known) {
            row.mistake(
                    "where",
                    "\"" + question + "\" is no question; use total, victim_gender, victim_age, platform,"
                            + " youngest-victim, or nothing for the whole request");
        }
    }

    private void alias(CsvRow row, DecisionType type) {
        String axis = row.due("where");
        if (!axis.isEmpty() && !axis.equals(DecidedLabel.PLATFORM)) {
            row.mistake("where", "\"" + axis + "\" is no kind of label that can be decided; use platform");
        }
        String label = row.due("expects");
        String becomes = row.due("becomes");
        boolean known =
                becomes.equals(DecidedLabel.OWN) || platforms.byId(becomes).isPresent();
        if (!becomes.isEmpty() && !platforms.all().isEmpty() && !known) {
            row.mistake("becomes", "\"" + becomes + "\" is no id of platforms.csv, and is not own either");
        }
        platforms.all().stream()
                .filter(platform -> names(platform).contains(letters(label))
                        && !letters(label).isEmpty())
                .filter(platform -> !platform.id().equals(becomes))
                .findFirst()
                .ifPresent(platform -> row.mistake(
                        "expects",
                        "\"" + label + "\" is a name of " + platform.name() + " in platforms.csv; change it there"));
        empty(row, type, "force");
    }

    private static List<String> names(Platform platform) {
        List<String> names = new ArrayList<>(platform.aliases());
        names.add(platform.id());
        names.add(platform.name());
        return names.stream().map(DecisionBook::letters).toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void empty(CsvRow row, DecisionType type, String column) {
        if (!row.text(column).isEmpty()) {
            row.mistake(column, "a decision of type " + type.word() + " has nothing here; empty this cell");
        }
    }

    /** An id without the zeros in front that Excel takes off. */
    private static String plain(String id) {
        return LEADING_ZEROS.matcher(id).lookingAt() ? LEADING_ZEROS.matcher(id).replaceFirst("") : id;
    }
}
