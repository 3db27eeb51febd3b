package org.foireturns.run;

import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.worker.Allowance;
import org.foireturns.read.worker.WorkerOpener;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one file may ask for, and the passwords that open some. {@code config/application.yml} says what each limit
 * means; {@link Limits} and {@link Allowance} check them.
 */
public record ReadSettings(
        @DefaultValue("200") int fileMegabytes,
        @DefaultValue("2000") int unpackedMegabytes,
        @DefaultValue("200") int ratio,
        @DefaultValue("10000") int parts,
        @DefaultValue("256") int depth,
        @DefaultValue("50000000") int cells,
        @DefaultValue("1000000000") long characters,
        @DefaultValue("32767") int textLength,
        @DefaultValue("100000") int repeats,
        @DefaultValue("60") int seconds,
        @DefaultValue("900") int waitSeconds,
        @DefaultValue("512") int heapMegabytes,
        @DefaultValue("600") int understandSeconds,
        @DefaultValue List<Password> passwords) {
    private static final long MEGABYTE = 1_000_000;

    public ReadSettings {
        passwords = List.copyOf(passwords);
        if (understandSeconds < 1) {
            throw new IllegalArgumentException("understanding a return takes at least 1 second");
        }
    }

    public long fileBytes() {
        return fileMegabytes * MEGABYTE;
    }

    /** An opener for as many files at the same time; together they may fill half of this process's memory. */
    public WorkerOpener opener(ScreenRules rules, int concurrency) {
        Limits limits = new Limits(
                fileBytes(), unpackedMegabytes * MEGABYTE, ratio, parts, depth, cells, characters, textLength, repeats);
        Allowance allowance = new Allowance(seconds, Math.max(seconds, waitSeconds), heapMegabytes);
        long bytesPerFile = Runtime.getRuntime().maxMemory() / 2 / concurrency;
        return new WorkerOpener(rules, limits, allowance, bytesPerFile, this::passwordsOf)
                .understandingWithin(understandSeconds);
    }

    private List<String> passwordsOf(String file) {
        return passwords.stream()
                .filter(password -> password.file().equals(file))
                .map(Password::password)
                .toList();
    }

    /** All that decides what a file is read as, for recognising that it must be read again. */
    List<String> decisive() {
        return List.of(
                toString(),
                passwords.stream().map(Password::file).toList().toString(),
                passwords.stream().map(Password::password).toList().toString());
    }

    /**
     * A password.
     *
     * @param file the name of the files that it opens, without folders
     */
    public record Password(String file, String password) {
        @Override
        public String toString() {
            return "password of " + file;
        }
    }
}
