package org.foireturns.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.Proposal;

/** Adds lines to {@code decisions.csv}, and none when one of them would not stand. */
public final class DecisionFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBERED = Pattern.compile("d0*([0-9]{1,9})");

    private final Path folder;

    public DecisionFile(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds answers to what is decided already; one that is in force already is not added again.
     *
     * @param given who decided each of them, and why
     * @return what was added
     * @throws ConfigMistakes when the books have mistakes, or would have with the new lines; nothing is written then
     */
    public List<Decision> append(List<Proposal> proposals, List<Proposal.Given> given)
            throws ConfigMistakes, IOException {
        Books books = Books.load(folder);
        List<Decision> known = books.decisions().all();
        List<Decision> added = new ArrayList<>();
        int number = last(known);
        for (int i = 0; i < proposals.size(); i++) {
            Decision decision = proposals.get(i).decide("d" + (number + 1), given.get(i));
            boolean stands = books.decisions().holds(decision) || added.stream().anyMatch(decision::saysTheSameAs);
            if (!stands) {
                added.add(decision);
                number++;
            }
        }
        if (!added.isEmpty()) {
            write(books, added);
        }
        return List.copyOf(added);
    }

    private void write(Books books, List<Decision> added) throws ConfigMistakes, IOException {
        Path file = folder.resolve(DecisionBook.FILE);
        String text = Files.exists(file)
                ? new BookFile(DecisionBook.FILE, file.toString(), Files.readAllBytes(file)).text()
                : "";
        String whole = text.isBlank() ? String.join(",", Decision.COLUMNS) + "\r\n" : text;
        char delimiter = CsvBook.delimiter(whole);
        List<String> columns = CsvBook.header(whole, delimiter);
        String rest = whole.endsWith("\n") ? whole : whole + "\r\n";
        String more = added.stream()
                .map(decision -> line(decision, columns, delimiter))
                .collect(Collectors.joining());
        byte[] content = (BYTE_ORDER_MARK + rest + more).getBytes(StandardCharsets.UTF_8);
        Mistakes mistakes = new Mistakes();
        DecisionBook.read(
                new BookFile(DecisionBook.FILE, file.toString().replace('\\', '/'), content),
                books.forces(),
                books.platforms(),
                books.requests().keySet(),
                mistakes);
        mistakes.throwIfAny();
        Path fresh = Files.write(folder.resolve("." + DecisionBook.FILE + ".new"), content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Decision decision, List<String> columns, char delimiter) {
        List<String> texts = decision.line();
        return columns.stream()
                        .map(column -> {
                            int position = Decision.COLUMNS.indexOf(column);
                            return position < 0 ? "" : quoted(texts.get(position), delimiter);
                        })
                        .collect(Collectors.joining(String.valueOf(delimiter)))
                + "\r\n";
    }

    /** A text as one cell on one line. */
    private static String quoted(String text, char delimiter) {
        String plain = text.replaceAll("[\\r\\n]+", " ");
        boolean must = plain.indexOf(delimiter) >= 0 || plain.indexOf('"') >= 0;
        return must ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static int last(List<Decision> known) {
        return known.stream()
                .map(decision -> NUMBERED.matcher(decision.id()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }
}
