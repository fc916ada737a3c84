/** What the list takes from the rest of the client, in one place. */
export { request, download } from '../api/http';
export { apiRequest, send } from '../api/transport';
export { isProblem, problemOf, problemText, faultText } from '../api/problem';
export { newKey } from '../api/key';
export { i18n, t, te } from '../i18n/i18n';
export { useCan } from '../permission/can';
export { useSession } from '../session/session';
export { confirm, confirmDanger } from '../feedback/confirm';
export { toast } from '../feedback/toast';
export { jobStarted } from '../shell/jobs';
export { useHotkeys } from '../hotkeys/hotkeys';
export { queryClient } from '../api/query';
export { useCategories, useCustomFields, useDepartments, useDictionary, useRegions, useUsers } from '../pickers/reference';
