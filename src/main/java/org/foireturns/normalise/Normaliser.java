package org.foireturns.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Forces;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ValueReading;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.Finding;

/** Text to meaning: the one door to the vocabulary. */
public final class Normaliser {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern LANGUAGES = Pattern.compile(" ?/ ?");
    private static final Pattern YEAR = Pattern.compile("(?:199|20[0-9])[0-9]");

    private final Vocabulary vocabulary;
    private final PlatformReader listed;
    private final CountReader counts;
    private final RefusalReader refusals;
    private final NoteWords notes;

    public Normaliser(Words words, Platforms platforms) {
        this.vocabulary = new Vocabulary(words);
        this.listed = new PlatformReader(platforms, vocabulary);
        this.counts = new CountReader(vocabulary);
        this.refusals = new RefusalReader(vocabulary);
        this.notes = new NoteWords(vocabulary, platforms);
    }

    /** How questions are numbered. */
    public QuestionWords questions() {
        return vocabulary.questions;
    }

    /** What notes say by their phrases. */
    public NoteWords notes() {
        return notes;
    }

    /** The count in a cell, whatever stands around it. */
    public ValueReading count(Cell cell) {
        return counts.read(cell);
    }

    /** Whether a cell reads as a value before its neighbours are looked at. */
    public boolean readsAsValue(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> !readsAsYear(cell);
            case ERROR, UNCALCULATED -> true;
            case DATE, BOOLEAN, STRUCK, UNSEEN -> false;
            case TEXT -> !readsAsYear(cell) && counts.standsForValue(cell.text());
        };
    }

    /** The count of a number with a mark behind it that the file explains: "20e" where "e" is for estimated. */
    public Optional<ValueReading> marked(Cell cell, Set<String> marks) {
        return marks.isEmpty() || !cell.isText()
                ? Optional.empty()
                : NumberMarks.of(cell.text())
                        .filter(number -> marks.contains(number.key()))
                        .map(number -> new ValueReading.Read(Count.of(number.number())));
    }

    /** Whether a text is written as a suppressed count and may be an age as well: "1 to 4". */
    public boolean readsAsRange(Cell cell) {
        return cell.isText() && counts.rangeOrAge(cell.text());
    }

    /** Whether a number may be a year. */
    public boolean readsAsYear(Cell cell) {
        BigDecimal number = cell.number();
        if (cell.isNumber() && number != null && !cell.style().percent()) {
            return number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                    && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        }
        return cell.isText() && YEAR.matcher(cell.text().strip()).matches();
    }

    /**
     * Cells of a sheet that are left out before any meaning is given.
     *
     * @param sheet the place of the sheet
     */
    public List<Outcome.SetAside> leftOut(Collection<Cell> cells, Finding why, Place sheet) {
        return LeftOut.cells(cells, why, sheet);
    }

    /** Rows of a list that are left out before they are counted, each with the number of its cells. */
    public static List<Outcome.SetAside> leftOutRows(Map<Place, Integer> rows, Finding why) {
        return LeftOut.rows(rows, why);
    }

    /** What a letter says about not answering. */
    public Optional<Refused> refusal(List<String> texts) {
        return refusals.readAll(texts).map(Normaliser::refused);
    }

    /** What a value cell says about not answering, where nothing else stands in it. */
    public Optional<Refused> refusedIn(String text) {
        return refusals.inCell(text).map(Normaliser::refused);
    }

    /**
     * A decision not to answer.
     *
     * @param section of the Act, empty when none is named
     */
    public record Refused(String section, Refusal.Kind kind) {}

    private static Refused refused(RefusalReader.Found found) {
        return new Refused(found.section(), found.notHeld() ? Refusal.Kind.NOT_HELD : Refusal.Kind.REFUSED);
    }

    /** Whether a sentence says that there were none of what was asked: "There were no offences recorded". */
    public boolean saysNil(String sentence) {
        return vocabulary.notes(NoteList.NIL_RETURN).in(sentence);
    }

    /** Whether a text is a word for none and nothing else, in one language or in two: "Nil return", "Dim / Nil". */
    public boolean isNil(String text) {
        return text.chars().noneMatch(Character::isDigit)
                && List.of(LANGUAGES.split(text, 2)).stream().allMatch(vocabulary.zero::are);
    }

    /** The question about a platform that the list does not know. */
    public Finding platformQuestion(Place place, String text) {
        return new PlatformQuestion(vocabulary, listed).about(place, text);
    }

    /**
     * What is remarked about how the cells of a table were typed.
     *
     * @param counted the values that are counted
     */
    public List<Finding> remarks(Block.Table table, Predicate<Cell> counted, Scene scene) {
        return new TypingRemarks(counts, vocabulary.marks, scene).about(table, counted);
    }

    /**
     * What the texts of a file say that holds for all its blocks.
     *
     * @param notes by sheet, the texts outside its tables
     * @param onlyPeriod the one year that the texts name
     * @param vintage what it says of when it was made
     */
    public Clues clues(Map<String, List<String>> notes, Optional<Period> onlyPeriod, Vintage vintage) {
        return Clues.in(notes, vocabulary, onlyPeriod, vintage);
    }

    /**
     * What a file says of when it was made.
     *
     * @param titles names of its sheets and the lines outside of its tables
     */
    public Vintage vintage(ReturnFile file, Request request, List<String> titles) {
        String name = file.name().startsWith(request.id() + "/")
                ? file.name().substring(request.id().length() + 1)
                : file.name();
        LocalDate sent = request.sent();
        LocalDate after = sent != null
                ? sent
                : request.periods().stream()
                        .map(Period::end)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        return vocabulary.vintages.read(name, titles, after);
    }

    /** Which forces the cells of a file name. */
    public NamedForces named(Forces forces) {
        return new NamedForces(forces, vocabulary);
    }
}
