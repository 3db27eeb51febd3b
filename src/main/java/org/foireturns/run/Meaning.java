package org.foireturns.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Sha256;
import org.foireturns.words.WordLine;

/**
 * What decides how the files of a request are read, as far as books and settings go: the words, the names, the limits
 * and the request itself. A claim, another request, the address of a force or a comment in a book decides nothing, so
 * that its change has no file read again. Where a force writes from tells whose a file is, which is known of each file
 * before it is read.
 */
public final class Meaning {
    private final List<WordLine> lines;
    private final String book;
    private final Books books;
    private final Settings settings;
    /** By request; it is asked for every file. */
    private final Map<String, String> besideWords = new ConcurrentHashMap<>();

    /**
     * @param lines the words and names
     * @param book SHA-256 of them
     */
    Meaning(List<WordLine> lines, String book, Books books, Settings settings) {
        this.lines = List.copyOf(lines);
        this.book = book;
        this.books = books;
        this.settings = settings;
    }

    /** Of all files of a run. */
    public static Meaning of(Settings settings, Books books) {
        List<WordLine> lines = books.wordsAndNames();
        return new Meaning(lines, Sha256.of(List.of(WordLine.text(lines))), books, settings);
    }

    /** The words and names. */
    List<WordLine> lines() {
        return lines;
    }

    /** SHA-256 of the words and names. */
    String book() {
        return book;
    }

    Books books() {
        return books;
    }

    Settings settings() {
        return settings;
    }

    /** Identifies what the files of a request are read by; 64 hex digits. */
    String of(String id) {
        return Sha256.of(List.of(book, besideWords(id)));
    }

    /** The same but for words and names. */
    String besideWords(String id) {
        return besideWords.computeIfAbsent(id, this::settingsAndRequest);
    }

    private String settingsAndRequest(String id) {
        Request request = Plan.request(books, settings, id);
        List<String> texts = new ArrayList<>(List.of(
                settings.with(""),
                request.id(),
                request.title(),
                request.offence(),
                Boolean.toString(request.youngestVictim()),
                Boolean.toString(request.described()),
                String.valueOf(request.sent())));
        list(texts, request.periods().stream().map(Period::toString));
        list(texts, request.questions().stream().sorted().map(Enum::name));
        list(texts, request.forces().stream());
        return Sha256.of(texts);
    }

    /** A list goes in with its length, so that no word moves from one list to the next unseen. */
    private static void list(List<String> texts, Stream<String> more) {
        List<String> list = more.toList();
        texts.add(Integer.toString(list.size()));
        texts.addAll(list);
    }
}
