/** Days that an application is kept which nobody has answered, counted from when it was sent. */
export const UNANSWERED_DAYS = 180;

/** Days that a declined application is kept, so that a mistake can be undone and a question answered; then it is gone. */
export const DECLINED_DAYS = 30;
