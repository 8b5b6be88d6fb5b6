package id.loket.screens;

/** A window that belongs to no officer: the lock, which hides an officer's work, leaves it open. */
interface ForThePublic {}
