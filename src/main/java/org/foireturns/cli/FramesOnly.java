package org.foireturns.cli;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** Writes an exception to the log without its message, which may hold the text of a cell. */
public final class FramesOnly extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy fault) {
        StringBuilder text = new StringBuilder();
        for (IThrowableProxy cause = fault; cause != null; cause = cause.getCause()) {
            text.append(cause.equals(fault) ? "" : "caused by ")
                    .append(cause.getClassName())
                    .append('\n');
            StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
            for (int i = 0; i < frames.length - cause.getCommonFrames(); i++) {
                text.append('\t').append(frames[i]).append('\n');
            }
        }
        return text.toString();
    }
}
