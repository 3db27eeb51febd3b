package org.foireturns.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Proposal;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** A form that came back filled in: the answers in it, or all that is wrong with them. */
final class AnswerFile {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /** The heads without which no answer can be taken. */
    private static final List<String> NEEDED =
            List.of(AnswerForm.FINDING, AnswerForm.QUESTION, AnswerForm.ANSWER, AnswerForm.REASON, AnswerForm.BY);
    /** A row with so many of our heads is that of a form, whatever became of the others. */
    private static final int ENOUGH = 3;

    private static final Set<CellKind> TYPED = EnumSet.of(CellKind.TEXT, CellKind.NUMBER, CellKind.DATE);
    private static final Pattern FORMULA = Pattern.compile("=[A-Za-z(].*", Pattern.DOTALL);

    private final String name;
    private final Grid grid;
    private final int headRow;
    private final Map<String, Integer> columns;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    private AnswerFile(String name, Grid grid, int headRow, Map<String, Integer> columns) {
        this.name = name;
        this.grid = grid;
        this.headRow = headRow;
        this.columns = columns;
    }

    /** The form in a file; none when the file is something else. */
    static Optional<AnswerFile> open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            List<Grid> grids = Readers.forFormat(ContentSniffer.formatOf(file))
                    .read(file, name)
                    .grids();
            return grids.stream().flatMap(grid -> form(name, grid).stream()).findFirst();
        } catch (UnreadableFile | IOException | UncheckedIOException other) {
            return Optional.empty();
        }
    }

    private static Optional<AnswerFile> form(String name, Grid grid) {
        for (int row : grid.rowNumbers()) {
            Map<String, Integer> columns = new HashMap<>();
            List<String> twice = new ArrayList<>();
            grid.row(row)
                    .forEach(cell -> AnswerForm.HEADS.stream()
                            .filter(head -> head.equalsIgnoreCase(cell.text().strip()))
                            .filter(head ->
                                    columns.putIfAbsent(head, cell.address().column()) != null)
                            .forEach(twice::add));
            if (columns.size() >= ENOUGH) {
                AnswerFile form = new AnswerFile(name, grid, row, columns);
                NEEDED.stream()
                        .filter(head -> !columns.containsKey(head))
                        .forEach(head ->
                                form.mistake(row, head, "this column is missing; its head must not be changed"));
                twice.forEach(head -> form.mistake(row, head, "this column stands twice"));
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads the answers.
     *
     * @param findings what may be answered
     * @param possible which answers each takes
     * @param today on which they are taken
     */
    AnswerFile read(LastFindings findings, AnswerKinds possible, LocalDate today) {
        if (!mistakes.isEmpty()) {
            return this;
        }
        Map<String, Answer> seen = new LinkedHashMap<>();
        String by = "";
        for (int row : grid.rowNumbersBelow(headRow)) {
            by = text(row, AnswerForm.BY).isEmpty() ? by : text(row, AnswerForm.BY);
            String id = text(row, AnswerForm.FINDING);
            String answer = text(row, AnswerForm.ANSWER);
            if (!typed(row)) {
                continue;
            }
            if (answer.isEmpty()) {
                if (!text(row, AnswerForm.REASON).isEmpty()) {
                    mistake(row, AnswerForm.ANSWER, "a reason is given and no answer");
                }
                continue;
            }
            read(row, id, answer, by, findings, possible, today).ifPresent(each -> {
                Answer other = seen.putIfAbsent(id, each);
                if (other != null && !other.proposal.equals(each.proposal)) {
                    mistake(row, AnswerForm.ANSWER, "another line answers the same finding otherwise");
                }
            });
        }
        answers.addAll(seen.values());
        return this;
    }

    private Optional<Answer> read(
            int row, String id, String answer, String by, LastFindings findings, AnswerKinds kinds, LocalDate today) {
        int before = mistakes.size();
        Optional<LastFindings.Known> known = findings.find(id);
        if (known.isEmpty()) {
            mistake(row, AnswerForm.FINDING, "the last run has no finding \"" + id + "\"");
            return Optional.empty();
        }
        String question = text(row, AnswerForm.QUESTION);
        if (question.isEmpty()) {
            mistake(row, AnswerForm.QUESTION, "the text of the question is gone; answer it in a new questions.xlsx");
        } else if (!plain(question).equals(plain(known.get().line().message()))) {
            mistake(
                    row,
                    AnswerForm.QUESTION,
                    "the last run says something else of this finding; answer it in a new questions.xlsx");
        }
        Optional<Proposal> proposal = kinds.read(known.get().line(), known.get().bound(), answer);
        if (proposal.isEmpty()) {
            String taken = String.join(
                    ", or ", kinds.words(known.get().line(), known.get().bound()));
            String use = taken.isEmpty() ? "" : "; use " + taken;
            mistake(row, AnswerForm.ANSWER, "\"" + answer + "\" is no answer to this finding" + use);
        }
        String reason = text(row, AnswerForm.REASON);
        if (reason.isEmpty()) {
            mistake(row, AnswerForm.REASON, "say why");
        }
        if (by.isEmpty()) {
            mistake(row, AnswerForm.BY, "say who decides, here or in a line above");
        }
        LocalDate review = review(row);
        if (review != null && review.isBefore(today)) {
            mistake(row, AnswerForm.REVIEW_BY, "the day of the review is over already");
        }
        return mistakes.size() > before || known.get().state().equals("settled")
                ? Optional.empty()
                : proposal.map(each -> new Answer(each, reason, by, review));
    }

    /** Whether the cells of a line hold what somebody typed, and no formula, error or crossed-out text. */
    private boolean typed(int row) {
        int before = mistakes.size();
        for (String head : AnswerForm.HEADS) {
            Integer column = columns.get(head);
            Cell cell = column == null ? null : grid.cell(row, column);
            if (cell != null
                    && (!TYPED.contains(cell.kind())
                            || FORMULA.matcher(cell.text()).matches())) {
                mistake(
                        row,
                        head,
                        "this cell holds a formula, an error or a text that does not stand; type the text itself");
            }
        }
        return mistakes.size() == before;
    }

    private @Nullable LocalDate review(int row) {
        Integer column = columns.get(AnswerForm.REVIEW_BY);
        Cell cell = column == null ? null : grid.cell(row, column);
        if (cell == null || cell.text().isBlank()) {
            return null;
        }
        if (cell.date() != null) {
            return cell.date();
        }
        try {
            return LocalDate.parse(cell.text().strip(), DAY);
        } catch (DateTimeParseException notADay) {
            mistake(row, AnswerForm.REVIEW_BY, "\"" + cell.text() + "\" is no date; write 2026-11-21 or 21/11/2026");
            return null;
        }
    }

    private String text(int row, String head) {
        Integer column = columns.get(head);
        Cell cell = column == null ? null : grid.cell(row, column);
        return cell == null ? "" : cell.text().strip();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void mistake(int row, String column, String what) {
        mistakes.add("%s line %d, column \"%s\": %s".formatted(name, row + 1, column, what));
    }

    String name() {
        return name;
    }

    /** What is wrong, line by line; empty when all answers can be taken. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The answers that are not decided yet. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** One answer. */
    record Answer(
            Proposal proposal,
            String reason,
            String by,
            @Nullable LocalDate reviewBy) {
        Proposal.Given given(LocalDate today) {
            return new Proposal.Given(reason, by, today, reviewBy);
        }
    }
}
