package org.foireturns.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.decisions.AnswerStatus;
import org.foireturns.decisions.DecidedAge;
import org.foireturns.decisions.DecidedCount;
import org.foireturns.decisions.DecidedLabel;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Answer;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Unit;

/** Checks what each type of decision needs in which column. */
final class DecisionChecks {
    private static final Pattern RANGE = Pattern.compile(".+![A-Z]{1,3}[1-9][0-9]{0,6}(?::[A-Z]{1,3}[1-9][0-9]{0,6})?");
    private static final List<String> BLANKS = List.of("none", "withheld", "not held");
    private static final List<String> UNITS =
            Stream.of(Unit.values()).map(Unit::id).toList();

    private final Forces forces;
    private final Platforms platforms;
    private final Collection<String> requests;

    DecisionChecks(Forces forces, Platforms platforms, Collection<String> requests) {
        this.forces = forces;
        this.platforms = platforms;
        this.requests = requests;
    }

    /** Notes what is wrong with the columns that its type needs or must not have. */
    void check(DecisionType type, CsvRow row) {
        switch (type) {
            case SET_STATUS -> {
                status(row);
                empty(row, type, "file");
            }
            case ACCEPT_VALUE, ACCEPT_DIFFERENCE -> {
                row.due("request");
                row.due("expects");
                empty(row, type, "becomes");
            }
            case ALIAS -> alias(row, type);
            case SET_VALUE -> {
                boolean age = DecidedAge.of(row.text("becomes")).isPresent();
                ofCell(row, text -> age || DecidedCount.of(text).isPresent());
                row.due("where");
            }
            case TREAT_AS -> {
                ofCell(row, text -> DecidedCount.of(text).isPresent());
                row.due("file");
                blanks(row);
            }
            case EXCLUDE -> {
                ofFile(row, 1);
                empty(row, type, "where", "becomes");
            }
            case IGNORE_RANGE -> {
                ofFile(row, 1);
                range(row);
                empty(row, type, "becomes");
            }
            case SUPERSEDE_FILE -> {
                ofFile(row, 2);
                row.due("becomes");
                empty(row, type, "where");
            }
            case UNIT -> {
                ofFile(row, 1);
                oneOf(row, UNITS::contains, "unit", String.join(", ", UNITS));
            }
            case ASSIGN_FORCE -> {
                ofFile(row, 1);
                oneOf(row, this::isForce, "id of forces.csv", "the id of the force that sent the file");
                empty(row, type, "force", "where");
            }
            case ASSIGN_REQUEST -> {
                ofFile(row, 1);
                oneOf(row, requests::contains, "request", String.join(", ", requests));
                empty(row, type, "force", "where");
            }
            case CHOOSE_READING -> ReadingChecks.choice(row);
            case HEADER_ROW -> {
                ReadingChecks.row(row);
                empty(row, type, "becomes");
            }
            case MAP_COLUMN -> ReadingChecks.column(row, platforms);
            case LETTER_SENT -> {
                LetterChecks.check(row);
                empty(row, type, "file");
            }
            case RETIRE -> empty(row, type, "becomes", "expects", "file", "force", "request", "where");
        }
    }

    private static void status(CsvRow row) {
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
    }

    private static void ofCell(CsvRow row, Predicate<String> becomes) {
        row.due("request");
        row.due("force");
        row.due("expects");
        oneOf(row, becomes, "count", DecidedCount.WORDS);
    }

    /** Blank cells are those of one file, and no number can stand for all of them. */
    private static void blanks(CsvRow row) {
        if (BlankChoice.Expected.parse(row.text("expects")).isEmpty()) {
            return;
        }
        if (!row.text("where").isEmpty()) {
            range(row);
        }
        String becomes = row.text("becomes");
        if (!becomes.isEmpty() && !BLANKS.contains(becomes.toLowerCase(Locale.ROOT))) {
            row.mistake(
                    "becomes",
                    "\"" + becomes + "\" is nothing that blank cells stand for; use " + String.join(", ", BLANKS));
        }
    }

    private static void ofFile(CsvRow row, int hashes) {
        row.due("file");
        String expects = row.due("expects");
        if (!expects.isEmpty() && !Decisions.areHashes(expects, hashes)) {
            row.mistake(
                    "expects",
                    "\"" + expects + "\" does not say what the file holds; copy it from the column file_hash of"
                            + " findings.csv, "
                            + (hashes == 1 ? "as in sha-0123456789ab" : "of both files, joined by and"));
        }
    }

    private static void range(CsvRow row) {
        String where = row.due("where");
        if (!where.isEmpty() && !RANGE.matcher(where).matches()) {
            row.mistake("where", "\"" + where + "\" is no part of a sheet; write it as in Table 1!A4:F9");
        }
    }

    private static void oneOf(CsvRow row, Predicate<String> known, String what, String words) {
        String becomes = row.due("becomes");
        if (!becomes.isEmpty() && !known.test(becomes)) {
            row.mistake("becomes", "\"" + becomes + "\" is no " + what + "; use " + words);
        }
    }

    private boolean isForce(String id) {
        return forces.all().isEmpty() || forces.byId(id).isPresent();
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
        String label = row.due("expects");
        String becomes = row.due("becomes");
        empty(row, type, "force");
        if (axis.equals(DecidedLabel.PLATFORM)) {
            platform(row, label, becomes);
        } else if (!axis.isEmpty() && !DecidedLabel.AXES.contains(axis)) {
            row.mistake(
                    "where",
                    "\"" + axis + "\" is no kind of label that can be decided; use "
                            + String.join(", ", DecidedLabel.AXES));
        } else if (axis.equals(DecidedLabel.FORCE) && !becomes.isEmpty() && !isForce(becomes)) {
            row.mistake("becomes", "\"" + becomes + "\" is no id of forces.csv");
        } else if (!becomes.isEmpty() && !DecidedLabel.means(axis, becomes)) {
            row.mistake("becomes", "\"" + becomes + "\" is no " + axis + "; use " + DecidedLabel.words(axis));
        }
    }

    private void platform(CsvRow row, String label, String becomes) {
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
    }

    private static List<String> names(Platform platform) {
        List<String> names = new ArrayList<>(platform.aliases());
        names.add(platform.id());
        names.add(platform.name());
        return names.stream().map(DecisionChecks::letters).toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void empty(CsvRow row, DecisionType type, String... columns) {
        for (String column : columns) {
            if (!row.text(column).isEmpty()) {
                row.mistake(column, "a decision of type " + type.word() + " has nothing here; empty this cell");
            }
        }
    }
}
