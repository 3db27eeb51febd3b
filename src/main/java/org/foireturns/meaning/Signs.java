package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;

/**
 * What the notes of a return say that its signs stand for: "* denotes fewer than 5", "- = nil", "numbers below 5 are
 * shown as #". A sign explained in two ways is not explained, and no sign has a meaning beyond its file.
 */
final class Signs {
    /** More words after a sign are no label. */
    private static final int LONGEST_LABEL = 6;

    private static final Pattern BORNE = Pattern.compile("[0-9][0-9,]*\\s?([a-z])");

    /** "(b) One of these victims was counted before." */
    private static final Pattern LETTER_OF_NOTE = Pattern.compile("[(\\[]([a-z])[)\\]]\\s+\\p{Lu}.*");

    /** "# Extracted on 3 May": lines of a text file that begin so are remarks when there are several. */
    private static final Pattern REMARK = Pattern.compile("^#+\\s+(?=\\S)");

    private static final int FEWEST_REMARKS = 3;

    /** "[low]". */
    private static final Pattern BRACKETED = Pattern.compile("\\[[\\p{L}\\p{N} ]{1,12}\\]");

    /** A sign of a key has no more characters. */
    private static final int LONGEST_SIGN = 3;

    /** A line of several words that begins small goes on with the one above it. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}\\p{L}*\\s+\\p{L}");

    private static final Pattern ENDS = Pattern.compile("[.:;!?]$");

    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final Map<String, Count> meanings = new HashMap<>();
    /** The cells that a key stands in. */
    private final Set<String> keys = new HashSet<>();

    /** Letters that a note explains as something else than a count: "e = estimated". */
    private final Set<String> marks = new HashSet<>();

    /** Letters that stand behind numbers: "121 p". Such a one needs no word between it and its meaning. */
    private final Set<String> borne = new HashSet<>();

    /** Signs that a text explains in words that are not understood. */
    private final Set<String> unclear = new HashSet<>();

    private final SignLines lines;
    private final Asides asides;
    private final QuotedCounts quoted;
    private final NumbersAsSigns numbers;

    private final Grammar grammar;

    private Signs(Grammar grammar, Set<String> amongNumbers) {
        this.grammar = grammar;
        this.asides = new Asides(grammar);
        this.quoted = new QuotedCounts(grammar);
        this.numbers = new NumbersAsSigns(grammar);
        this.lines = new SignLines(grammar, amongNumbers, borne);
    }

    /**
     * The signs that the sheets of a return explain, in one text or in two cells beside each other.
     *
     * @param comments what hangs on their cells
     */
    static Signs ofSheets(List<Grid> sheets, List<String> comments, Grammar grammar) {
        Signs signs = new Signs(grammar, AmongNumbers.in(sheets));
        List<String> texts = new ArrayList<>(comments);
        Map<String, List<Cell>> keys = new LinkedHashMap<>();
        for (Grid sheet : sheets) {
            for (int row : sheet.rowNumbers()) {
                List<Cell> cells = List.copyOf(sheet.row(row));
                cells.stream().filter(Cell::isText).forEach(cell -> {
                    texts.add(cell.text());
                    goesOn(cell, sheet).ifPresent(texts::add);
                });
                cells.stream().map(Cell::text).forEach(signs.asides::see);
                cells.stream().map(cell -> BORNE.matcher(cell.text().strip())).forEach(signs::bear);
                for (int at = 1; at < cells.size(); at++) {
                    List<Cell> pair = cells.subList(at - 1, at + 1);
                    if (signs.isEntry(pair, cells.size() == 2)) {
                        texts.add(pair.get(0).text().strip() + " = "
                                + pair.get(1).text().strip());
                        keys.put(sheet.sheet() + "!" + pair.get(0).address(), pair);
                    }
                }
            }
        }
        signs.learn(texts);
        keys.forEach((where, cells) -> {
            if (signs.meanings.containsKey(cells.get(0).text().strip())) {
                String sheet = where.substring(0, where.lastIndexOf('!') + 1);
                cells.forEach(cell -> signs.keys.add(sheet + cell.address()));
            }
        });
        return signs;
    }

    /** A line with the one below it, where that goes on with its sentence: "0 in this table", "means two or fewer". */
    private static Optional<String> goesOn(Cell line, Grid sheet) {
        Cell below = sheet.cell(line.address().row() + 1, line.address().column());
        boolean open = below != null
                && below.isText()
                && GOES_ON.matcher(below.text()).lookingAt()
                && !ENDS.matcher(line.text().strip()).find();
        return open && below != null
                ? Optional.of(line.text().strip() + " " + below.text().strip())
                : Optional.empty();
    }

    /**
     * Whether a sign stands left of its meaning.
     *
     * @param alone whether nothing else stands in their row; else the meaning is more than a word, and right beside
     */
    private boolean isEntry(List<Cell> pair, boolean alone) {
        if (!pair.stream().allMatch(Cell::isText)) {
            return false;
        }
        String sign = pair.get(0).text().strip();
        String meaning = pair.get(1).text().strip();
        boolean beside =
                pair.get(0).address().column() + 1 == pair.get(1).address().column()
                        && WORDS.split(meaning).length >= FEWEST_WORDS;
        return (sign.length() <= LONGEST_SIGN || BRACKETED.matcher(sign).matches())
                && (alone || beside)
                && sign.equals(lines.sign(sign + " = " + meaning))
                && ofCounts(sign, pair.get(1));
    }

    private void bear(Matcher number) {
        if (number.matches()) {
            borne.add(number.group(1));
        }
    }

    private void learn(Collection<String> texts) {
        Set<String> contested = new HashSet<>();
        long remarks =
                texts.stream().filter(text -> REMARK.matcher(text).lookingAt()).count();
        texts.stream()
                .map(text ->
                        remarks < FEWEST_REMARKS ? text : REMARK.matcher(text).replaceFirst(""))
                .forEach(text -> lines.of(text).forEach(line -> learn(line, contested)));
        meanings.keySet().removeAll(contested);
    }

    private void learn(String line, Set<String> contested) {
        asides.learn(line);
        quoted.learn(line);
        numbers.learn(line);
        Matcher note = LETTER_OF_NOTE.matcher(line);
        if (note.matches()) {
            marks.add(note.group(1));
        }
        String sign = lines.sign(line);
        if (sign == null) {
            return;
        }
        Matcher ofLetter = lines.ofLetter(line);
        boolean isLetter = ofLetter != null;
        boolean label = ofLetter != null ? ofLabel(sign, ofLetter.group(2)) : namesUnknown(line, sign);
        Optional<Count> meaning = label ? Optional.empty() : meaning(line, sign);
        meaning.ifPresent(count -> {
            Count other = meanings.putIfAbsent(sign, count);
            if (other != null && !other.equals(count)) {
                contested.add(sign);
            }
        });
        if (meaning.isEmpty() && !label && lines.tells(line)) {
            unclear.add(sign);
        }
        if (meaning.isEmpty() && isLetter) {
            marks.add(sign.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a letter is that of a label, whose number is told: "N = sex not recorded", "U = unknown". */
    private boolean ofLabel(String sign, String words) {
        Reading meaning = grammar.read(words);
        Reading alone = grammar.read(sign);
        boolean known = alone.says(Fact.Unknown.class) || alone.says(Fact.OfGender.class);
        return meaning.says(Fact.Unknown.class) && (meaning.says(Fact.Names.class) || known);
    }

    /** Whether a sign stands for what is not known of somebody, and so for a label: "? = age not known". */
    private boolean namesUnknown(String line, String sign) {
        Reading meaning = grammar.read(CountInWords.bare(line.substring(line.indexOf(sign) + sign.length()), grammar));
        return meaning.tokens() <= LONGEST_LABEL
                && meaning.says(Fact.Unknown.class)
                && meaning.says(Fact.Names.class)
                && !meaning.says(Fact.NotHeld.class);
    }

    /**
     * Whether the words of a key say how great a count is, and not what is counted: "A | child aged 11 and under",
     * where "* | 1 to 4" is a count.
     */
    private boolean ofCounts(String sign, Cell words) {
        Reading reading = grammar.read(words.text());
        boolean age = reading.says(Fact.OfAge.class) && sign.codePoints().anyMatch(Character::isLetter);
        boolean counts = reading.says(Fact.Fewer.class)
                || reading.says(Fact.Withheld.class)
                || reading.says(Fact.Nil.class)
                || reading.says(Fact.NotHeld.class)
                || (!age
                        && CountInWords.of(words.text(), grammar)
                                .filter(Count.Suppressed.class::isInstance)
                                .isPresent());
        return counts && !reading.says(Fact.Names.class) && !reading.says(Fact.Counts.class);
    }

    /** Whether a cell is one of a key of signs: the sign, or what it stands for. */
    boolean isKey(String sheet, Cell cell) {
        return keys.contains(sheet + "!" + cell.address());
    }

    /** Whether a text says what a sign of this file stands for. */
    boolean explains(String text) {
        return lines.of(text).anyMatch(line -> {
            String sign = lines.sign(line);
            return (sign != null && (meanings.containsKey(sign) || isMark(sign, line))) || lines.explainsCode(line);
        });
    }

    /** Whether a line explains a letter that numbers bear and that is no count. */
    private boolean isMark(String sign, String line) {
        return lines.ofLetter(line) != null && borne.contains(sign) && marks.contains(sign);
    }

    private Optional<Count> meaning(String line, String sign) {
        Matcher alone = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(sign) + "(?![\\p{L}\\p{N}])")
                .matcher(line);
        int at = alone.find() ? alone.start() : line.indexOf(sign);
        String words = (line.substring(0, at) + " " + line.substring(at + sign.length())).strip();
        return sign.codePoints().anyMatch(Character::isLetter)
                ? CountInWords.of(words, grammar)
                : CountInWords.ofSign(words, grammar);
    }

    /** Whether a text explains a sign in words that are not understood, so that nothing else may tell what it is. */
    boolean isUnclear(String sign) {
        return unclear.contains(sign) && !meanings.containsKey(sign);
    }

    /** The letters that may stand behind a number and are explained. */
    Set<String> marks() {
        return marks;
    }

    /** What a cell says that is nothing but a sign, words for a number, or a number with another in brackets. */
    Optional<Count> of(String text) {
        return Optional.ofNullable(meanings.get(text.strip()))
                .or(() -> quoted.of(text))
                .or(() -> asides.of(text));
    }

    /** What a number stands for, where a note says that it stands for small ones. */
    Optional<Count> ofNumber(String number) {
        return numbers.of(number);
    }
}
