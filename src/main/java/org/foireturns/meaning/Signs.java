package org.foireturns.meaning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private final LoneSigns lone;
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
        this.lone = new LoneSigns(amongNumbers, grammar);
    }

    /**
     * The signs that the sheets of a return explain, in one text or in two cells beside each other.
     *
     * @param comments what hangs on their cells
     */
    static Signs ofSheets(List<Grid> sheets, List<String> comments, Grammar grammar) {
        Signs signs = new Signs(grammar, AmongNumbers.in(sheets));
        sheets.forEach(sheet -> sheet.cells().forEach(signs::see));
        SignKeys keys = new SignKeys(grammar);
        SignTexts texts = SignTexts.of(sheets, signs.lines, keys, grammar);
        signs.learn(Stream.concat(comments.stream(), texts.all().stream()).toList());
        List<SignEntry> known = texts.entries().stream()
                .filter(entry -> signs.meanings.containsKey(entry.sign().text().strip()))
                .toList();
        keys.of(known).forEach(entry -> entry.cells().forEach(cell -> signs.keys.add(key(entry.sheet(), cell))));
        return signs;
    }

    private void see(Cell cell) {
        asides.see(cell.text());
        Matcher number = BORNE.matcher(cell.text().strip());
        if (number.matches()) {
            borne.add(number.group(1));
        }
    }

    private static String key(String sheet, Cell cell) {
        return sheet + "!" + cell.address();
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
            lone.in(line).ifPresent(told -> put(told.sign(), told.count(), contested));
            return;
        }
        Matcher ofLetter = lines.ofLetter(line);
        boolean isLetter = ofLetter != null;
        boolean label = ofLetter != null ? ofLabel(sign, ofLetter.group(2)) : namesUnknown(line, sign);
        Optional<Count> meaning = label ? Optional.empty() : meaning(line, sign);
        meaning.ifPresent(count -> put(sign, count, contested));
        if (meaning.isEmpty() && !label) {
            lone.in(line).ifPresent(told -> put(told.sign(), told.count(), contested));
        }
        if (meaning.isEmpty() && !label && lines.tells(line)) {
            unclear.add(sign);
        }
        if (meaning.isEmpty() && isLetter) {
            marks.add(sign.toLowerCase(Locale.ROOT));
        }
    }

    private void put(String sign, Count count, Set<String> contested) {
        Count other = meanings.putIfAbsent(sign, count);
        if (other != null && !other.equals(count)) {
            contested.add(sign);
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

    /** Whether a cell is one of a key of signs: the sign, or what it stands for. */
    boolean isKey(String sheet, Cell cell) {
        return keys.contains(key(sheet, cell));
    }

    /** Whether a text says what a sign of this file stands for. */
    boolean explains(String text) {
        return lines.of(text).anyMatch(line -> {
            String sign = lines.sign(line);
            return (sign != null && (meanings.containsKey(sign) || isMark(sign, line)))
                    || (sign == null && lone.in(line).isPresent())
                    || lines.explainsCode(line);
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
